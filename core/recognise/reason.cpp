#include "core/recognise/recognise.h"

#include <QtTypes>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct ReasonRow {
    QLatin1StringView reason;
    const char *sentence;
};

constexpr auto rows = std::to_array<ReasonRow>({
    {"given"_L1, QT_TRANSLATE_NOOP("core", "Every line was taken as running text, as asked for")},
    {"place"_L1, QT_TRANSLATE_NOOP("core", "Its place among its neighbours decides")},
    {"continues"_L1, QT_TRANSLATE_NOOP("core", "It carries on the sentence of the line before")},
    {"tiny"_L1, QT_TRANSLATE_NOOP("core", "It is only a few characters long")},
    {"short"_L1, QT_TRANSLATE_NOOP("core", "It is short")},
    {"medium"_L1, QT_TRANSLATE_NOOP("core", "It is as long as headings are")},
    {"wide"_L1, QT_TRANSLATE_NOOP("core", "It is as long as headings are")},
    {"long"_L1, QT_TRANSLATE_NOOP("core", "It is long")},
    {"very-long"_L1, QT_TRANSLATE_NOOP("core", "It is as long as running text")},
    {"finished"_L1, QT_TRANSLATE_NOOP("core", "It ends like a sentence")},
    {"exclaims"_L1, QT_TRANSLATE_NOOP("core", "It ends in an exclamation or question mark")},
    {"unfinished"_L1, QT_TRANSLATE_NOOP("core", "It does not end like a sentence")},
    {"ends-inner"_L1, QT_TRANSLATE_NOOP("core", "It ends in the middle of a sentence")},
    {"ends-colon"_L1, QT_TRANSLATE_NOOP("core", "It ends in a colon")},
    {"ends-function"_L1, QT_TRANSLATE_NOOP("core", "It ends with a word that needs another one after it")},
    {"open-mark"_L1, QT_TRANSLATE_NOOP("core", "It ends inside a quotation or bracket")},
    {"inner-stop"_L1, QT_TRANSLATE_NOOP("core", "There is a full stop inside it")},
    {"comma"_L1, QT_TRANSLATE_NOOP("core", "There is a comma in it")},
    {"commas"_L1, QT_TRANSLATE_NOOP("core", "It has several clauses")},
    {"halves"_L1, QT_TRANSLATE_NOOP("core", "Spaces part its halves, as in headings")},
    {"starts-closing"_L1, QT_TRANSLATE_NOOP("core", "It starts with a mark that cannot start a line")},
    {"lower-case"_L1, QT_TRANSLATE_NOOP("core", "It starts with a small letter")},
    {"lead-in"_L1, QT_TRANSLATE_NOOP("core", "It opens with the lead-in of an agency or of the staff")},
    {"lead-in-alone"_L1, QT_TRANSLATE_NOOP("core", "It is a lead-in and nothing else")},
    {"date-opening"_L1, QT_TRANSLATE_NOOP("core", "It opens as running text does")},
    {"numbered"_L1, QT_TRANSLATE_NOOP("core", "It starts with a number")},
    {"news-verb"_L1, QT_TRANSLATE_NOOP("core", "It ends as news headings end")},
    {"and-so-on"_L1, QT_TRANSLATE_NOOP("core", "It ends in 等, as decks do")},
    {"dash-head"_L1, QT_TRANSLATE_NOOP("core", "It opens with a dash, as decks do")},
    {"even-clauses"_L1, QT_TRANSLATE_NOOP("core", "Its clauses are of one length, as those of subheads are")},
    {"column-name"_L1, QT_TRANSLATE_NOOP("core", "It is what columns are usually called")},
    {"bracketed"_L1, QT_TRANSLATE_NOOP("core", "All of it stands in brackets")},
    {"bracket-head"_L1, QT_TRANSLATE_NOOP("core", "It opens with a column title in brackets")},
    {"byline-shape"_L1, QT_TRANSLATE_NOOP("core", "It has the shape of a by-line")},
    {"byline-bracketed"_L1, QT_TRANSLATE_NOOP("core", "It is a by-line in brackets")},
    {"name-alone"_L1, QT_TRANSLATE_NOOP("core", "It is a name and nothing else")},
    {"name-with-office"_L1, QT_TRANSLATE_NOOP("core", "It is a name and who that is")},
    {"caption-opening"_L1, QT_TRANSLATE_NOOP("core", "It opens as captions do")},
    {"caption-inside"_L1, QT_TRANSLATE_NOOP("core", "It says what the picture shows")},
    {"photo-credit"_L1, QT_TRANSLATE_NOOP("core", "It ends with the credit of a picture")},
    {"name-credit"_L1, QT_TRANSLATE_NOOP("core", "It ends with a reporter's name")},
    {"credit-alone"_L1, QT_TRANSLATE_NOOP("core", "It is the credit of a picture")},
    {"note-label"_L1, QT_TRANSLATE_NOOP("core", "It is the label of an editor's note")},
    {"note-labelled"_L1, QT_TRANSLATE_NOOP("core", "It opens with the label of an editor's note")},
    {"index-title"_L1, QT_TRANSLATE_NOOP("core", "It is the title of an index")},
    {"page-reference"_L1, QT_TRANSLATE_NOOP("core", "It names a page and nothing else")},
    {"ends-with-page"_L1, QT_TRANSLATE_NOOP("core", "It ends by naming a page")},
    {"jump-to"_L1, QT_TRANSLATE_NOOP("core", "It sends the reader to another page")},
    {"jump-from"_L1, QT_TRANSLATE_NOOP("core", "It says on which page the story began")},
    {"folio"_L1, QT_TRANSLATE_NOOP("core", "It has what page heads have: date, page name or desk")},
    {"column-shape"_L1, QT_TRANSLATE_NOOP("core", "It looks like the title of a column")},
    {"symbols"_L1, QT_TRANSLATE_NOOP("core", "There is no word in it")},
    {"indented"_L1, QT_TRANSLATE_NOOP("core", "It is indented like the paragraphs of this text")},
    {"not-indented"_L1, QT_TRANSLATE_NOOP("core", "It is not indented, though the paragraphs of this text are")},
    {"parallel"_L1, QT_TRANSLATE_NOOP("core", "Other short lines of this page are built like it")},
    {"before-credit"_L1, QT_TRANSLATE_NOOP("core", "The credit of a picture follows it")},
    {"gap-before"_L1, QT_TRANSLATE_NOOP("core", "More empty lines than usual stand before it")},
    {"main-of-group"_L1, QT_TRANSLATE_NOOP("core", "Of the heading lines here it is most like a headline")},
    {"before-main"_L1, QT_TRANSLATE_NOOP("core", "It stands before the line that is most like a headline")},
    {"after-main"_L1, QT_TRANSLATE_NOOP("core", "It stands after the line that is most like a headline")},
    {"clause-opening"_L1, QT_TRANSLATE_NOOP("core", "It opens with a clause, as running text does")},
    {"dash-inside"_L1, QT_TRANSLATE_NOOP("core", "A dash parts it in two, as headlines have")},
    {"arrows"_L1, QT_TRANSLATE_NOOP("core", "It points at what follows")},
    {"book-title"_L1, QT_TRANSLATE_NOOP("core", "It is a title in quotation marks and nothing else")},
    {"echoed"_L1, QT_TRANSLATE_NOOP("core", "The paragraph after it says most of its words again")},
    {"before-lead-in"_L1, QT_TRANSLATE_NOOP("core", "It stands between a heading and the lead-in")},
    {"section-head"_L1, QT_TRANSLATE_NOOP("core", "It heads one of several signed parts that are built alike")},
    {"notice"_L1, QT_TRANSLATE_NOOP("core", "It names a kind of notice")},
    {"organisation"_L1, QT_TRANSLATE_NOOP("core", "It is the name of an organisation")},
    {"contact"_L1, QT_TRANSLATE_NOOP("core", "It gives a telephone number or an address")},
    {"salutation"_L1, QT_TRANSLATE_NOOP("core", "It opens a letter")},
    {"ends-dash"_L1, QT_TRANSLATE_NOOP("core", "It ends in a dash, as kickers do")},
    {"after-signature"_L1, QT_TRANSLATE_NOOP("core", "The text before it is closed by its author's name")},
    {"unsigned"_L1, QT_TRANSLATE_NOOP("core", "Nobody signs what follows it, as the stories of this page are signed")},
    {"row"_L1, QT_TRANSLATE_NOOP("core", "The lines around it are built alike, as rows of a table are")},
    {"list-opening"_L1, QT_TRANSLATE_NOOP("core", "It announces the list that follows")},
    {"many-short"_L1, QT_TRANSLATE_NOOP("core", "More short lines stand here than headings can be")},
    {"speaker"_L1, QT_TRANSLATE_NOOP("core", "It opens with who speaks")},
    {"signed-below"_L1, QT_TRANSLATE_NOOP("core", "It says who signs a notice, or of which day it is")},
    {"before-byline"_L1, QT_TRANSLATE_NOOP("core", "A by-line follows it")},
    {"before-rows"_L1, QT_TRANSLATE_NOOP("core", "A table or list follows it")},
    {"before-day"_L1, QT_TRANSLATE_NOOP("core", "The text under it says of which day it is, as news does")},
    {"same-subject"_L1, QT_TRANSLATE_NOOP("core", "The text under it goes on with the same subject")},
    {"new-subject"_L1, QT_TRANSLATE_NOOP("core", "The text under it is about something else")},
    {"styled-headline"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file is the highest heading's")},
    {"styled-subhead"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file is a lower heading's")},
    {"styled-kicker"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-deck"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-byline"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-caption"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-credit"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-note"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"styled-text"_L1, QT_TRANSLATE_NOOP("core", "Its style in the file says so")},
    {"large-type"_L1, QT_TRANSLATE_NOOP("core", "It is set larger than the text")},
    {"largest-type"_L1, QT_TRANSLATE_NOOP("core", "Nothing in the file is set larger")},
    {"small-type"_L1, QT_TRANSLATE_NOOP("core", "It is set smaller than the text")},
    {"bold-type"_L1, QT_TRANSLATE_NOOP("core", "It is set in bold")},
    {"centred"_L1, QT_TRANSLATE_NOOP("core", "It is centred")},
});

} // namespace

Message reasonText(const QString &reason)
{
    for (const ReasonRow &row : rows)
        if (reason == row.reason)
            return Message(row.sentence);
    return {};
}

} // namespace galley
