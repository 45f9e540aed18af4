"""Names as they are typed: how a letter greets people, and where a list by surname puts them."""

from __future__ import annotations

import pytest

from complaintdesk.domain.names import salutation, sort_key

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
    "",
]


@pytest.mark.parametrize(("name", "greeting"), GREETED)
def test_a_title_goes_with_the_surname(name: str, greeting: str) -> None:
    assert salutation(name) == greeting


@pytest.mark.parametrize("name", KEPT_WHOLE)
def test_what_has_no_title_or_is_in_doubt_is_kept_whole(name: str) -> None:
    assert salutation(name) == name


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
