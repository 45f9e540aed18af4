"""HTML emails as plain text that a person can read."""

from __future__ import annotations

import pytest

from complaintdesk.exchange.mail.letters import tidy
from complaintdesk.exchange.mail.page import page_words


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p class=MsoNormal>Dear <b>team</b>,<o:p></o:p></p>\r\n<p>It is\r\nwet.</p>", "Dear team,\n\nIt is wet."),
        ("<div>a</div><div><br></div><div>b<br>c<br><br>d</div>", "a\n\nb\nc\n\nd"),
        ("Zo&euml; &amp; Sons&nbsp;&lt;Ltd&gt; &#127968;", "Zoë & Sons <Ltd> 🏠"),
        (
            "<head><style>p{}</style></head><script>x()</script>seen<!-- not --><noscript><p>no</p></noscript>, and on",
            "seen, and on",
        ),
        (
            "<table><tr><td><p>Mon</p></td><td><p>9.00</p></td></tr>"
            "<tr><td></td><td>Tue</td><td>10<br>late</td></tr></table>end",
            "Mon | 9.00\nTue | 10\nlate\n\nend",
        ),
        ("<table><tr><td><table><tr><td>One</td></tr></table></td></tr><tr><td>Two</td></tr></table>", "One\nTwo"),
        (
            "<ul><li><p>one</p></li><li></li><li>two<ol><li>in</li><li>ner</li></ol></li></ul>",
            "- one\n\n-\n- two\n\n  1. in\n  2. ner",
        ),
        (
            "Yes.<blockquote><p>We will come.</p><blockquote>When?</blockquote></blockquote>Zoe",
            "Yes.\n\n> We will come.\n>\n> > When?\n\nZoe",
        ),
        ("<pre>a\n  b\n\n\n\nc</pre>", "a\n  b\n\nc"),
        (
            '<a href="https://x.example/p?1">photos</a> <a href="https://x.example">x.example</a>',
            "photos <https://x.example/p?1> x.example",
        ),
        ('<a href="javascript:x()">this</a> and <a href="mailto:z@x.example">z@x.example</a>', "this and z@x.example"),
        (
            "<img src=cid:1 alt='the  damp wall'>below<hr><input type=checkbox checked>Yes",
            "[the damp wall] below\n\n" + "-" * 20 + "\n\n☑ Yes",
        ),
        ("<p>not closed <b>bold <td>cell", "not closed bold\n\ncell"),
        ("", ""),
        ("<!-- only -->", ""),
    ],
)  # fmt: skip
def test_a_page_reads_as_it_looked(page: str, words: str) -> None:
    found, is_whole = page_words(page)
    assert (tidy(found), is_whole) == (words, True)


def test_quotations_hundreds_deep_are_read() -> None:
    found, is_whole = page_words("<blockquote><div>" * 400 + "the first email" + "</div></blockquote>" * 400)
    assert is_whole
    assert found.endswith("> the first email")


@pytest.mark.parametrize("page", ["<div>" * 4000 + "deep", "<p>many</p>" * 250_001])
def test_of_a_page_that_nobody_wrote_the_bare_words_are_left(page: str) -> None:
    found, is_whole = page_words(page)
    assert not is_whole
    assert found.strip().startswith(("deep", "many"))
