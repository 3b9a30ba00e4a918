#include "core/proof/differencekinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A difference: the text, the part of it that differs, and what the page has there.
Example differs(const QString &text, const QString &part, const QString &page)
{
    return {.text = text, .flagged = part, .fixed = page.isNull() ? u""_s : page};
}

CheckInfo kind(const char *id, Severity severity, const char *title, const char *explanation,
               const QList<Example> &examples)
{
    return {.id = QString::fromLatin1(id),
            .title = Message(title),
            .explanation = Message(explanation),
            .scope = Scope::Issue,
            .severity = severity,
            .examples = examples};
}

/// What the page lacks or has of another state of the text.
QList<CheckInfo> missingKinds()
{
    const auto story = u"渡口昨天恢复通航，首班船载客六十人。船工说，往后每半小时一班。"_s;
    return {
        kind("proof/tail-missing", Severity::A, QT_TRANSLATE_NOOP("core", "End missing"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The page breaks off before the story ends: the text was longer than its place. A, because "
                 "what is cut is printed nowhere. R asks the typesetter for room or the rest of the text; "
                 "where the story is to end there, T cuts the text as the page has it."),
             {differs(story, u"船工说，往后每半小时一班。"_s, {}), {.text = story}}),
        kind("proof/head-missing", Severity::A, QT_TRANSLATE_NOOP("core", "Beginning missing"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The first characters of a story are not on the page, as when an initial was set by hand and "
                 "forgotten. A, because every reader sees it first. R gives it back; E explains an initial "
                 "that is drawn as a picture and cannot be read."),
             {differs(story, u"渡"_s, {}), {.text = story}}),
        kind("proof/old-version", Severity::A, QT_TRANSLATE_NOOP("core", "Old version"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The page prints the story to the letter as it was at an earlier time: what was changed after "
                 "that did not get there. Told once, with the time and who made the changes, instead of each "
                 "difference by itself. A, because an approved text was replaced by an older one. R asks for "
                 "the present text; T goes back to the page's, and voids an approval."),
             {differs(u"首班船载客六十人。"_s, u"六十"_s, u"约五十"_s)}),
        kind("proof/story-missing", Severity::A, QT_TRANSLATE_NOOP("core", "Story missing"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "No line of the story stands on the page. A, because it is not printed. Where it was taken "
                 "out on purpose, move it to another page, to the tray, or to another issue, and it is asked "
                 "for here no more; else R gives it back. The text of a picture or of outlines cannot be read "
                 "and looks missing, too."),
             {differs(story, story, {})}),
        kind("proof/story-twice", Severity::A, QT_TRANSLATE_NOOP("core", "Twice on the page"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "A part of a story stands on the page in two places: a frame was copied, or a line of a column "
                 "is repeated at the head of the next. A, because something else has no room there. R gives "
                 "it back; E explains a quotation that is set large on purpose."),
             {differs(u"往后每半小时一班。"_s, u"往后每半小时一班。"_s, u"往后每半小时一班。……往后每半小时一班。"_s)}),
    };
}

QList<CheckInfo> wordingKinds()
{
    return {
        kind("proof/text-changed", Severity::A, QT_TRANSLATE_NOOP("core", "Other words"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The page has a word that the text has not, lacks one that it has, has another in its place, or "
                 "a line stands elsewhere. A, because nobody approved it. Look at both: R gives it back to be "
                 "set as the text, T takes the page's words into the text, E explains why the page may stay as "
                 "it is. How lines break is no difference."),
             {differs(u"动员会在老码头召开。"_s, u"员"_s, u"圆"_s),
              differs(u"动员会在老码头召开。"_s, u"在"_s, {}),
              {.text = u"动员会在老码头召开。"_s}}),
        kind("proof/unapproved-text", Severity::A, QT_TRANSLATE_NOOP("core", "In no story"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Words on the page belong to no story: a dummy headline, a placeholder, an old caption, a notice "
                 "that never came through here. A where they are set as a headline, else B, since notices and "
                 "advertisements have their own ways. R asks to take them off; bring them into the issue where "
                 "they are to be read and approved; E explains what comes from elsewhere."),
             {differs(u"东渡口复航"_s, u"东渡口复航"_s, u"此处标题待定"_s)}),
        kind("proof/folio", Severity::A, QT_TRANSLATE_NOOP("core", "Page head"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The line at the head or foot of the page says another date, weekday, lunar date, page number, "
                 "name or issue number than the issue does. A, because the whole paper carries it. Nothing is "
                 "told where the issue has no date or the line cannot be read. R gives it back; where the issue "
                 "is wrong, put that right in its properties."),
             {differs(u"2026年3月18日　星期三"_s, u"星期三"_s, u"星期二"_s), {.text = u"2026年3月18日　星期三"_s}}),
        kind("proof/correction-missing", Severity::A, QT_TRANSLATE_NOOP("core", "Correction not made"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The first proof differed from the text here, and the second still does: what was asked for was "
                 "not done, or was done wrongly. A, because it was seen once and would be printed all the same. "
                 "R asks for it again."),
             {differs(u"首班船载客六十人。"_s, u"班"_s, u"斑"_s)}),
        kind("proof/unexplained-change", Severity::A, QT_TRANSLATE_NOOP("core", "Change nobody asked for"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The later proof has otherwise what the earlier one had right: something was changed that nobody "
                 "asked for. A, because what was read once is not read again. R gives it back, T takes it into "
                 "the text, E explains it."),
             {differs(u"往后每半小时一班。"_s, u"半"_s, {})}),
        kind("proof/punctuation-only", Severity::B, QT_TRANSLATE_NOOP("core", "Punctuation"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "A mark differs and no word does. B: it may change the sense, and may be the layout program's "
                 "own way. Dashes, ellipses and dots that fonts give one for the other are no difference. R "
                 "gives it back, T takes the page's mark."),
             {differs(u"渡口通航了。"_s, u"。"_s, u"！"_s), {.text = u"渡口通航了——每半小时一班。"_s}}),
    };
}

QList<CheckInfo> breakKinds()
{
    return {
        kind("proof/space-only", Severity::C, QT_TRANSLATE_NOOP("core", "Space"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Compared with line breaks alone (Ctrl+L): a space is wanting or too many where it says something, "
                 "between words and figures of Latin letters and between names in bylines, credits and "
                 "brackets. C, because no word differs. What a page sets as it needs it is left alone: gaps of "
                 "a justified line, spaces beside marks, letter-spaced headlines. T takes it into the text."),
             {differs(u"本报记者 许照 摄"_s, u"许照 摄"_s, u"许照摄"_s),
              differs(u"New York"_s, u"w Y"_s, u"wY"_s),
              {.text = u"渡口 GDP 两字"_s}}),
        kind("proof/line-break", Severity::B, QT_TRANSLATE_NOOP("core", "Line break"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Compared with line breaks alone (Ctrl+L). B where the page begins a paragraph and the text goes "
                 "on, or the other way round, as an indent shows or, on a page without indents, the short line "
                 "before; T parts or joins the text's paragraphs likewise. C where a headline breaks inside a "
                 "word or elsewhere than its halves part, and, between two proofs, where a paragraph's lines "
                 "ran over, so that it has to be read again. Lines beside pictures and initials, verse and lists "
                 "are left alone where they leave a doubt."),
             {differs(u"渡口昨天恢复通航。船工说，往后每半小时一班。"_s, u"。船"_s, u"。⏎船"_s),
              differs(u"临渚加快建设滨水步道"_s, u"建设"_s, u"建⏎设"_s),
              {.text = u"渡口昨天恢复通航。\n往后每半小时一班。"_s}}),
    };
}

/// What a proof shows by itself.
QList<CheckInfo> sheetKinds()
{
    return {
        kind("layout/font-not-embedded", Severity::B, QT_TRANSLATE_NOOP("core", "Font not in the file"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The page's file names a font and does not hold it: the press sets another in its place, with "
                 "other widths or missing characters. B, because it may be there. Have the page exported with "
                 "all its fonts."),
             {}),
        kind("layout/missing-glyph", Severity::A, QT_TRANSLATE_NOOP("core", "Character without a picture"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "The font has no picture of a character: a box or nothing is printed, most often in a name. A, "
                 "because nobody can read it. Have the character set in a font that has it."),
             {}),
        kind("layout/outside-page", Severity::A, QT_TRANSLATE_NOOP("core", "Off the page"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Text runs over the edge of the page and is cut off there. A, because a part of it is not printed. "
                 "Have it set inside; what lies beside the page on purpose belongs off the layer that is "
                 "exported."),
             {}),
    };
}

} // namespace

QList<CheckInfo> differenceKinds()
{
    static const QList<CheckInfo> kinds = missingKinds() + wordingKinds() + breakKinds() + sheetKinds();
    return kinds;
}

const CheckInfo *differenceKind(const QString &id)
{
    static const QList<CheckInfo> kinds = differenceKinds();
    const auto found = std::ranges::find(kinds, id, &CheckInfo::id);
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace galley
