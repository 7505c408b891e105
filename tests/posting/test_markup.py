"""What of HTML is read, and what is no HTML."""

import pytest

from resume_helper.posting.decode import decode
from resume_helper.posting.markup import shown


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "<p>Join us.</p><ul><li>Answer calls &amp; mails</li><li><p>Re<b>fund</b></p></li></ul>",
            "Join us.\n\n- Answer calls & mails\n\n- Refund",
        ),
        ("<!DOCTYPE html><html><head><title>A page</title><style>p {}</style></head><body>Teller<!-- > --></body>", "Teller"),
        (
            "<DIV class='a'>One\nline</DIV >Pay: &lt;$20/hr&gt;&nbsp;net<br/>1 year&#39;s",
            "One line\n\nPay: <$20/hr> net\n1 year's",
        ),
        ("One<br>two\n\nthree", "One\ntwo\n\nthree"),
        ("&lt;p&gt;Tills &amp;amp; refunds&lt;/p&gt;", "Tills & refunds"),
        ("<p>Sell<script>let a = '<p>';</script> shoes <svg><path d='M0'/></svg>here", "Sell shoes here"),
        ("<nav><ul><li>Home</li><li>Jobs</li></ul></nav><h1>Cashier</h1><p>Sell shoes</p>", "Cashier\n\nSell shoes"),
        ("<nav><p>Sell shoes</p>", "Sell shoes"),
        ("<p>a < b and 3 <4, <", "a < b and 3 <4, <"),
        ("<p>Sell</p><p hidden>Refund</p><div style='top:0;display:none'>a<div>b</div>c</div>shoes", "Sell\n\nshoes"),
        ('<p hidden>Refund<p>Sell<span style="visibility: hidden">all</span><input hidden> shoes', "Sell shoes"),
        ("<p class='x hidden y' title='style=\"display:none\"' aria-hidden='true'>Sell</p>", "Sell"),
        ("<ul><li hidden>Refund</li><li>Sell</li></ul>", "- Sell"),
        ("<p>Apply <select><option>Answer calls</option></select>here</p>", "Apply here"),
        ("<details><summary>More</summary>Sell shoes</details>", "More\n\nSell shoes"),
        ("Tills &amp; refunds\n  1 year&#39;s", "Tills & refunds\n  1 year's"),
    ],
)
def test_of_html_what_a_browser_shows_is_read(html: str, text: str) -> None:
    assert shown(html) == text
    assert decode(html.encode(), "p.html") == text


def test_the_number_of_no_letter_is_a_mark_however_long_it_is() -> None:
    number = f"&#{'9' * 5000};"
    assert shown(f"<p>A{number}b &#65;&#1114112;</p>") == "A\ufffdb A\ufffd"
    assert shown(f"A{number}b &amp; c") == "A\ufffdb & c"
    assert shown(f"&lt;p&gt;A&amp;{number[1:]}b") == "A\ufffdb"


@pytest.mark.parametrize("text", ["now <b>now</b> &\n", "R&D; a < b", "AT&T; <3", "<name> & <place>\n\n x", "a <p", "&ltp&gt"])
def test_what_is_no_html_is_kept_to_the_letter(text: str) -> None:
    assert shown(text) == text
