"""Names as they are typed: how a letter greets people, and where a list by surname puts them."""

from __future__ import annotations

import pytest

from complaintdesk.domain.names import farewell, people_in, salutation, sort_key, ways_to_name

GREETED = [
    ("Mrs Siobhán O'Neill-Baptiste", "Mrs O'Neill-Baptiste"),
    ("Mr D Kowalczyk", "Mr Kowalczyk"),
    ("Mr. D. J. Kowalczyk", "Mr Kowalczyk"),
    ("Mr J.P. Smith", "Mr Smith"),
    ("  ms   Anna  Lee ", "Ms Lee"),
    ("Miss Ng", "Miss Ng"),
    ("Mx Sam Al-Hassan", "Mx Al-Hassan"),
    ("Dr Jean-Luc Picard", "Dr Picard"),
    ("Mr Jack Ma", "Mr Ma"),
    ("Mr John Senior", "Mr Senior"),
    ("Prof Ada Byron", "Prof Byron"),
    ("The Rev Dr Jane Smith", "Rev Dr Smith"),
    ("Ms D’Arcy O’Brien", "Ms O’Brien"),
    ("Ms Anna van der Berg", "Ms van der Berg"),
    ("Mrs María de la Cruz", "Mrs de la Cruz"),
    ("Mr Oliver St John", "Mr St John"),
    ("Mr Seán Ó Briain", "Mr Ó Briain"),
    ("Mr Dafydd ap Gwilym", "Mr ap Gwilym"),
    ("Mr John Smith Jr", "Mr Smith"),
    ("Mr John Smith III", "Mr Smith"),
    ("Mrs Jane Smith, OBE, JP", "Mrs Smith"),
    ("Mr and Mrs Khan", "Mr and Mrs Khan"),
    ("Mr & Mrs A Khan", "Mr & Mrs Khan"),
    ("Mr A and Mrs B Khan", "Mr and Mrs Khan"),
    ("Mr Ali Khan and Ms Beth Jones", "Mr Khan and Ms Jones"),
    ("Dr and Mrs J Smith", "Dr and Mrs Smith"),
    ("Sir John Smith", "Sir John"),
    ("Dame Judith Smith", "Dame Judith"),
    ("Sir John and Lady Smith", "Sir John and Lady Smith"),
    ("Lord Smith", "Lord Smith"),
    ("Lord Smith of Anytown", "Lord Smith"),
    ("Khan, Mr A", "Mr Khan"),
    ("Smith, John", "John Smith"),
    ("van der Berg, Ms Anna", "Ms van der Berg"),
    ("O'NEILL-SMITH, MRS JANE", "Mrs O'Neill-Smith"),
    ("MR JOHN MCDONALD", "Mr McDonald"),
    ("mr john smith", "Mr Smith"),
    ("Mr John Smith c/o Jane Smith", "Mr Smith"),
    ("Mr John Smith (tenant)", "Mr Smith"),
    ("Mrs Jane Khan née Smith", "Mrs Khan"),
    ("Mr John Smith (deceased)", "Sir or Madam"),
    ("Mr John Smith(deceased)", "Sir or Madam"),
    ("The late Mrs Ada Byron", "Sir or Madam"),
    ("Mr John Smith (deceased) and Mrs Mary Jones", "Mrs Jones"),
    ("Mr and Mrs Smith (deceased)", "Sir or Madam"),
    ("The Executors of Mrs Ada Byron", "Sir or Madam"),
    ("c/o Harbour Solicitors", "Sir or Madam"),
    ("The Occupier", "Occupier"),
    ("the householder", "Householder"),
    ("Mr Rhodri ap Huw", "Mr ap Huw"),
    ("Mrs Bronwen Lloyd-George", "Mrs Lloyd-George"),
    ("Ms Gráinne Ní Mháille", "Ms Ní Mháille"),
    ("Mr Eoghan Mac Cárthaigh", "Mr Mac Cárthaigh"),
    ("MRS NUALA O’DONNELL", "Mrs O’Donnell"),
    ("Ms ó briain", "Ms Ó Briain"),
    ("Mrs Harpreet Kaur", "Mrs Kaur"),
    ("Mr Gurdeep Singh Dhillon", "Mr Dhillon"),
    ("Mr Mohammed Abdul Karim", "Mr Abdul Karim"),
    ("Mr Abdul Hussain Khan", "Mr Khan"),
    ("Mr. R.K. Patel.", "Mr Patel"),
    ("Mr Oluwaseun Adebayo-Ojo", "Mr Adebayo-Ojo"),
    ("Mr Tewodros", "Mr Tewodros"),
    ("Mr David Wong", "Mr Wong"),
    ("Mr CHAN Tai Man", "Mr Chan"),
    ("Ms Mei Ling CHEUNG", "Ms Cheung"),
    ("Ms Agnieszka Wiśniewska", "Ms Wiśniewska"),
    ("Mrs Maria dos Santos", "Mrs dos Santos"),
    ("Mrs DE SOUZA", "Mrs de Souza"),
    ("Mr John SMITH", "Mr Smith"),
    ("Mr john smith", "Mr Smith"),
    ("JOHN SMITH", "John Smith"),
    ("john smith & mary jones", "John Smith & Mary Jones"),
    ("SMITH, John", "John Smith"),
    ("Jones, Mr P & Mrs K", "Mr & Mrs Jones"),
    ("Jones, P & K", "P & K Jones"),
    ("Dr & Dr Patel", "Dr & Dr Patel"),
    ("Mr J Smith and Ms P Jones", "Mr Smith and Ms Jones"),
    ("Ms Jones MP", "Ms Jones"),
    ("Cllr Dr A Patel", "Cllr Dr Patel"),
    ("Mr Smith - tenant", "Mr Smith"),
    ("Mr Smith [see notes]", "Mr Smith"),
    ("Mrs Mary Jones, executor of Mr John Smith", "Mrs Jones"),
    ("Mrs A Patel on behalf of Mr B Khan", "Mrs Patel"),
    ("FAO: Mrs A Patel", "Mrs Patel"),
    ("Mrs Jane Smith and the late Mr John Smith", "Mrs Smith"),
    ("Mr John and Mrs Mary Smith (deceased)", "Sir or Madam"),
    ("The late Mr and Mrs Smith", "Sir or Madam"),
    ("Exors of Mrs Jane Smith", "Sir or Madam"),
    ("PRs of the late Mr J Smith", "Sir or Madam"),
    ("Name withheld", "Sir or Madam"),
    ("Sir or Madam", "Sir or Madam"),
    ("?", "Sir or Madam"),
    ("The Present Occupier(s)", "Occupier"),
    ("Occupiers of Flat 2", "Occupiers"),
    ("The Secretary, Oak Court Residents Association", "Secretary"),
]

KEPT_WHOLE = [
    "Rosa Tenant",
    "John and Jane Smith",
    "Mr",
    "Mr J",
    "Mr and Mrs",
    "Sir J Smith",
    "Lady Jane Smith",
    "Prof Sir John Smith",
    "Mr Ahmad bin Abdullah",
    "Mr & Mrs Khan & family",
    "Mr Rees & Son",
    "Dr Foster Ltd",
    "Zoë & Sons <Ltd>",
    '=HYPERLINK("x")',
    "{received} {0} {",
    "Łukasz — “Ł”",
    "Mr Chan Tai Man",
    "Mr Lee Kwok Wing",
    "Ms Nguyen Thi Hoa",
    "Ms Nest ferch Owain",
    "Mr Zia ul Haq",
    "Mrs Ana Sousa e Silva",
    "Mr John and Mrs Mary Smith",
    "Mrs Jones and son",
    "Mr A Khan, Mrs B Khan and Miss C Khan",
    "Mrs A Patel for Mr B Khan",
    "Mr/Mrs Smith",
    "Smith, Jones and Brown",
    "SMITH John",
    "The Revd Canon Peter Jones",
    "Pastor Grace Adeyemi",
    "Mme Claire Dupont",
    "Mr Jones ABC",
    "Mr Chips Takeaway",
    "Sir John Moore School",
    "OAK COURT TMO",
    "Beyoncé",
    "",
]


@pytest.mark.parametrize(("name", "greeting"), GREETED)
def test_a_title_goes_with_the_surname(name: str, greeting: str) -> None:
    assert salutation(name) == greeting


@pytest.mark.parametrize("name", KEPT_WHOLE)
def test_what_has_no_title_or_is_in_doubt_is_kept_whole(name: str) -> None:
    assert salutation(name) == name


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("John and Mary Smith", ("John Smith", "Mary Smith")),
        ("Mr & Mrs A Khan", ("Mr Khan", "Mrs A Khan")),
        ("Mr John Smith, Mrs Mary Jones", ("Mr John Smith", "Mrs Mary Jones")),
        ("Smith, John", ("John Smith",)),
        ("Mrs Jones and son", ("Mrs Jones", "son")),
        ("Mr J Smith (deceased) c/o Mrs Mary Jones", ("Mr J Smith", "Mrs Mary Jones")),
        ("Mrs A Patel (daughter of Mrs B Khan)", ("Mrs A Patel", "Mrs B Khan")),
        ("The Executors of the late Mr J Smith", ("Mr J Smith",)),
        ("Dr Foster Ltd", ("Dr Foster Ltd",)),
        ("", ()),
    ],
)
def test_a_name_stands_for_each_of_its_people(name: str, people: tuple[str, ...]) -> None:
    assert people_in(name) == people


@pytest.mark.parametrize("name", ["The Occupier", "Mr J Smith (deceased)", "Unknown"])
def test_only_a_letter_to_somebody_named_ends_sincerely(name: str) -> None:
    assert farewell(name) == "Yours faithfully"
    assert farewell("Mrs Jones") == farewell("Rosa Tenant") == "Yours sincerely"


def test_only_somebody_with_a_full_name_is_known_under_any_title() -> None:
    assert {"Mary Smith", "Mrs Mary Smith", "Dr John Smith"} <= set(ways_to_name("John and Mary Smith"))
    assert ways_to_name("Mr J Smith") == ("Mr J Smith",)


def test_a_list_by_surname() -> None:
    names = [
        "Mr Jan van der Berg",
        "Rosa Tenant",
        "Mrs Siobhán O'Neill-Baptiste",
        "Mr & Mrs A Khan",
        "Élodie Adams",
        "Lord Smith of Anytown",
        "Rees & Son",
        "Mr Ali Khan and Ms Beth Jones",
        "Dr Foster Ltd",
        "Ms Orla O’Hara",
    ]
    assert sorted(names, key=sort_key) == [
        "Élodie Adams",
        "Dr Foster Ltd",
        "Mr & Mrs A Khan",
        "Mr Ali Khan and Ms Beth Jones",
        "Ms Orla O’Hara",
        "Mrs Siobhán O'Neill-Baptiste",
        "Rees & Son",
        "Lord Smith of Anytown",
        "Rosa Tenant",
        "Mr Jan van der Berg",
    ]
