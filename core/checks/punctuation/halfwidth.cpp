#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/checks/analysis.h"
#include "core/checks/grouped.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/half-width"_s;

enum class Kind { Brackets, Quotes, Stops };
constexpr std::array kinds{Kind::Brackets, Kind::Quotes, Kind::Stops};

/// From this many on, and this many times as often as the full form, half-width marks are the paper's way of writing.
constexpr qsizetype fewestForHabit = 4;
constexpr qsizetype timesAsOften = 3;
constexpr qsizetype longestBracket = 60;

struct Mark {
    Kind kind;
    Slip slip;
    bool inByline = false; ///< a lead-in's or credit's brackets: byline/inconsistent compares those
};

QChar fullForm(QChar c)
{
    switch (c.unicode()) {
    case u',': return u'，';
    case u';': return u'；';
    case u':': return u'：';
    case u'!': return u'！';
    case u'?': return u'？';
    case u'(': return u'（';
    case u')': return u'）';
    default: return {};
    }
}

/// A full stop of ASCII that ends a Chinese sentence: 结束. but neither 3.5 nor 新浪.com nor 1.第一.
bool isChineseStop(QStringView text, qsizetype at)
{
    if (at == 0 || !isHan(text[at - 1].unicode()))
        return false;
    return at + 1 == text.size() || text[at + 1].isSpace() || isChineseUnit(text[at + 1])
        || isClosingMark(text[at + 1].unicode());
}

/// A comma, colon … that belongs to Chinese text: one of its neighbours does, and it parts no figures or addresses.
bool isChineseMark(QStringView text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if (isChineseUnit(before) || (isClosingMark(before.unicode()) && isChineseUnit(wordBefore(text, at))))
        return true;
    const bool tone = text[at] == u'!' || text[at] == u'?'; // Yahoo!中国
    return !tone && isChineseUnit(after) && !(before.isDigit() && text[at] == u':');
}

/// Where the bracket that opens at `at` closes on one level; -1 where it does not, or far away.
qsizetype closing(QStringView text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size() && i - at <= longestBracket; ++i) {
        depth += text[i] == u'(' || text[i] == u'（';
        depth -= text[i] == u')' || text[i] == u'）';
        if (depth == 0)
            return i;
    }
    return -1;
}

QString widened(QStringView text)
{
    QString wide = text.toString();
    for (qsizetype i = 0; i < wide.size(); ++i)
        if (wide[i] == u'(' || wide[i] == u')' || (!fullForm(wide[i]).isNull() && isChineseMark(text, i)))
            wide[i] = fullForm(wide[i]);
    return wide;
}

/// The half-width marks of one block and the number of full ones, by kind.
class Reader
{
public:
    Reader(const Block &block, const BylineParse &byline)
        : m_block(block)
        , m_text(block.text)
        , m_byline(byline)
    {
    }

    void read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const char16_t c = m_text[at].unicode();
            if (c > 0x7F)
                countFull(c);
            else if (c == u'(')
                at = bracket(at);
            else if (c == u'"')
                at = quotation(at);
            else if (c == u'.' ? isChineseStop(m_text, at)
                               : c != u')' && !fullForm(QChar(c)).isNull() && isChineseMark(m_text, at))
                add(Kind::Stops, {at, at + 1}, c == u'.' ? u"。"_s : QString(fullForm(QChar(c))));
        }
    }

    QList<Mark> marks;
    std::array<qsizetype, kinds.size()> full{};

private:
    void countFull(char16_t c)
    {
        full[size_t(Kind::Brackets)] += c == u'（';
        full[size_t(Kind::Quotes)] += c == u'“';
        full[size_t(Kind::Stops)] += c == u'，' || c == u'：' || c == u'；' || c == u'！' || c == u'？' || c == u'。';
    }

    qsizetype bracket(qsizetype at)
    {
        const qsizetype end = closing(m_text, at);
        if (end < 0)
            return at;
        const Span span{at, end + 1};
        const QChar before = at > 0 ? m_text[at - 1] : QChar();
        const QChar after = span.end < m_text.size() ? m_text[span.end] : QChar();
        const bool number = span.length() <= 5 && wordFrom(m_text, at + 1).isDigit(); // (1) at the head of a point
        const QStringView inside = m_text.sliced(at + 1, end - at - 1);
        const bool chinese = std::ranges::any_of(inside, isChineseUnit);
        if (!chinese && (number || !(isHan(before.unicode()) && (after.isNull() || isChineseUnit(after)))))
            return at;
        add(Kind::Brackets, span, widened(span.of(m_text)));
        return end;
    }

    qsizetype quotation(qsizetype at)
    {
        const qsizetype end = m_text.indexOf(u'"', at + 1);
        if (end < 0 || end - at > longestBracket || !std::ranges::any_of(m_text.sliced(at, end - at), isChineseUnit))
            return at;
        add(Kind::Quotes, {at, end + 1}, u'“' + m_text.sliced(at + 1, end - at - 1).toString() + u'”');
        return end;
    }

    void add(Kind kind, Span span, const QString &after)
    {
        marks.append({kind, {Place::in(m_block.id, span), span.of(m_text).toString(), after}, isInByline(span)});
    }

    bool isInByline(Span span) const
    {
        const auto covers = [span](const FoundPiece &piece) { return piece && piece->span.overlaps(span); };
        return covers(m_byline.leadIn) || covers(m_byline.line) || covers(m_byline.credit);
    }

    const Block &m_block;
    QStringView m_text;
    const BylineParse &m_byline;
};

/// What the whole issue has.
struct Tally {
    QList<Mark> marks;
    std::array<qsizetype, kinds.size()> full{};
    std::array<qsizetype, kinds.size()> half{};

    void add(const Reader &reader)
    {
        for (const Mark &mark : reader.marks)
            if (half[size_t(mark.kind)]++ < mostGrouped)
                marks.append(mark);
        for (size_t i = 0; i < full.size(); ++i)
            full[i] += reader.full[i];
    }
    bool isHabit(Kind kind) const
    {
        const qsizetype count = half[size_t(kind)];
        return count >= fewestForHabit && count >= timesAsOften * full[size_t(kind)];
    }
};

Message habitMessage(Kind kind)
{
    switch (kind) {
    case Kind::Brackets: return Message(QT_TRANSLATE_NOOP("core", "The brackets of this issue are half-width."));
    case Kind::Quotes: return Message(QT_TRANSLATE_NOOP("core", "The quotation marks of this issue are half-width."));
    case Kind::Stops: break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "The commas, colons and stops of this issue are half-width."));
}

Finding findingOf(const QList<Mark> &marks, const Message &message)
{
    QList<Slip> slips;
    for (const Mark &mark : marks)
        slips.append(mark.slip);
    return groupedFinding(id, slips, message,
                          {Message(QT_TRANSLATE_NOOP("core", "Use the full-width form")),
                           QT_TRANSLATE_NOOP("core", "Use the full-width form in all %1 places")});
}

class HalfWidthMarks final : public Check
{
public:
    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;
};

CheckInfo HalfWidthMarks::info() const
{
    QList<Example> examples{
        {.text = u"渡口停航,请绕行长桥。"_s, .flagged = u","_s, .fixed = u"，"_s},
        {.text = u"芦苇荡(北岸)今起封闭。"_s, .flagged = u"(北岸)"_s, .fixed = u"（北岸）"_s},
        {.text = u"他说:“江水退了。”"_s, .flagged = u":"_s, .fixed = u"："_s},
        {.text = u"夜船何时才来呢?"_s, .flagged = u"?"_s, .fixed = u"？"_s},
        {.text = u"展览名为\"渔火\"，周日结束。"_s, .flagged = u"\"渔火\""_s, .fixed = u"“渔火”"_s},
        {.text = u"桥北先通车,桥南下月通车."_s, .flagged = u","_s, .fixed = u"，"_s},
        {.text = u"这项工程由临渚港(LZP)承担。"_s, .flagged = u"(LZP)"_s, .fixed = u"（LZP）"_s},
    };
    for (const QString &silent :
         {u"展馆面积为2,300.5平方米，比分是3:1。"_s, u"20:30开船，请登录www.linzhu.example查看。"_s,
          u"The ferry (LZ-3) stopped, and nobody knew why."_s, u"他用的是C++, Java和f(x)三种写法。"_s,
          u"(1)先关阀门；(2)再开窗。"_s, u"芦苇荡（北岸）今起封闭。"_s, u"新版本2.0.1今天发布。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Half-width marks")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds punctuation of ASCII that stands in Chinese text: , ; : ! ? ( ) and straight quotation marks, and "
            "the dot where a sentence ends. What a story has is one finding with all its places; where the whole issue "
            "writes so it is the paper's habit and one finding for all. Figures, times, addresses, code and text in "
            "letters are left alone.")),
        .scope = Scope::Issue,
        .severity = Severity::C,
        .examples = examples};
}

void HalfWidthMarks::run(const CheckScope &scope, FindingSink &sink) const
{
    Tally whole;
    std::vector<qsizetype> storyEnds; // in `whole`: where the marks of each story end
    for (const Page &page : scope.issue.pages())
        for (const Story &story : page.stories) {
            for (const Block &block : story.blocks) {
                if (block.role.role == Role::Folio || block.role.role == Role::Other)
                    continue;
                Reader reader(block, scope.analyses.of(block).byline);
                reader.read();
                whole.add(reader);
            }
            storyEnds.push_back(whole.marks.size());
        }
    std::array<bool, kinds.size()> habit{};
    for (Kind kind : kinds)
        habit[size_t(kind)] = whole.isHabit(kind);
    for (Kind kind : kinds) {
        QList<Mark> marks;
        std::ranges::copy_if(whole.marks, std::back_inserter(marks), [kind](const Mark &m) { return m.kind == kind; });
        if (habit[size_t(kind)])
            sink.add(findingOf(marks, habitMessage(kind)));
    }
    qsizetype begin = 0;
    for (qsizetype end : storyEnds) {
        QList<Mark> marks = whole.marks.sliced(begin, end - begin);
        marks.removeIf([&habit](const Mark &mark) { return habit[size_t(mark.kind)] || mark.inByline; });
        if (!marks.isEmpty())
            sink.add(findingOf(marks, Message(QT_TRANSLATE_NOOP("core", "A half-width mark stands in Chinese text."))));
        begin = end;
    }
}

} // namespace

std::unique_ptr<Check> halfWidthMarks()
{
    return std::make_unique<HalfWidthMarks>();
}

} // namespace galley
