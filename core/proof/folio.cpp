#include "core/proof/folio.h"

#include "core/language/lunarcalendar.h"
#include "core/proof/units.h"
#include "core/proof/unknown.h"
#include "core/recognise/folio.h"
#include "core/recognise/pagehead.h"
#include "core/recognise/shapes.h"
#include "core/text/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double headOfPage = 0.16;
constexpr double footOfPage = 0.95;
const auto weekdays = u"一二三四五六日"_s;

QString issueNumberIn(QStringView text)
{
    static const QRegularExpression number(u"第(\\d{2,6})期"_s);
    return number.matchView(text).captured(1);
}

/// What the folio is to say.
struct Expected {
    QDate date;
    QString number; ///< as printed: 2, A2
    QString name;
    QString issueNumber;
};

QStringList foliosOf(const Page &page)
{
    QStringList folios;
    for (const Story &story : page.stories)
        for (const Block &block : story.blocks)
            if (block.role.role == Role::Folio)
                folios.append(withoutSpaces(block.text));
    return folios;
}

Expected expectedOf(const Issue &issue, const Page &page)
{
    Expected expected{
        issue.date(), page.number > 0 ? page.section + QString::number(page.number) : QString(), page.name, {}};
    // Date and number are the whole issue's; the page's own folio goes before.
    QStringList folios = foliosOf(page);
    for (const Page &other : issue.pages())
        if (other.id != page.id)
            folios += foliosOf(other);
    for (const QString &text : std::as_const(folios)) {
        for (const PrintedDate &date : datesIn(text))
            if (!expected.date.isValid() && date.year > 0)
                expected.date = QDate(date.year, date.month, date.day);
        if (expected.issueNumber.isEmpty())
            expected.issueNumber = issueNumberIn(text);
    }
    return expected;
}

class FolioReader
{
public:
    FolioReader(const Expected &expected, const Place &place, int page, QList<ProofFinding> &findings)
        : m_expected(expected)
        , m_place(place)
        , m_page(page)
        , m_findings(findings)
    {
    }

    void read(const ProofLine &line)
    {
        m_line = &line;
        readDates();
        readLunar();
        readHead();
        const QString number = issueNumberIn(line.text);
        if (!number.isEmpty() && !m_expected.issueNumber.isEmpty() && number != m_expected.issueNumber)
            add(spanOf(number), m_expected.issueNumber,
                QT_TRANSLATE_NOOP("core", "The folio has issue number %2, not %1."));
    }

private:
    // Where nobody knows the issue's day, a date still has its weekday.
    void readDates()
    {
        const QDate day = m_expected.date;
        const QList<PrintedDate> dates = datesIn(m_line->text);
        if (dates.isEmpty() && day.isValid())
            readWeekday();
        for (const PrintedDate &date : dates) {
            const QDate said(date.year > 0 ? date.year : day.year(), date.month, date.day);
            if (day.isValid() && said != day)
                add(date.span, u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()),
                    QT_TRANSLATE_NOOP("core", "The folio has the date %2, not %1."));
            const QDate of = day.isValid() ? day : said;
            if (date.weekday > 0 && of.isValid() && date.weekday != of.dayOfWeek())
                addWeekday(date.weekdaySpan, of);
        }
    }

    /// One that stands apart from its date.
    void readWeekday()
    {
        static const QRegularExpression weekday(u"(?:星期|周)([一二三四五六日])"_s);
        const QRegularExpressionMatch match = weekday.match(m_line->text);
        if (match.hasMatch() && weekdays.indexOf(match.captured(1)) + 1 != m_expected.date.dayOfWeek())
            addWeekday({match.capturedStart(), match.capturedEnd()}, m_expected.date);
    }

    void addWeekday(Span span, QDate of)
    {
        add(span, u"星期"_s + weekdays[of.dayOfWeek() - 1], QT_TRANSLATE_NOOP("core", "The folio has %2, not %1."));
    }

    void readLunar()
    {
        const auto lunar = m_expected.date.isValid() ? lunarDateOf(m_expected.date) : std::nullopt;
        for (const PrintedLunarDate &date : lunarDatesIn(m_line->text)) {
            if (!lunar)
                continue;
            const bool sameYear = date.yearName.isEmpty() || date.yearName == lunar->yearName;
            if (!sameYear || date.month != lunar->month || date.day != lunar->day || date.leap != lunar->leap)
                add(date.span, lunar->yearName + u'年' + lunarText(*lunar),
                    QT_TRANSLATE_NOOP("core", "The folio has the lunar date %2, not %1."));
        }
    }

    void readHead()
    {
        const auto head = pageHeadOf(m_line->spaced);
        if (!head)
            return;
        const QString number = head->section + QString::number(head->number);
        if (!m_expected.number.isEmpty() && head->number > 0 && number != m_expected.number)
            add({0, m_line->text.size()}, m_expected.number,
                QT_TRANSLATE_NOOP("core", "The folio has “%2”; this is page %1."));
        else if (!m_expected.name.isEmpty() && !head->name.isEmpty() && head->name != m_expected.name)
            add(spanOf(head->name), m_expected.name, QT_TRANSLATE_NOOP("core", "The folio has “%2”; this page is %1."));
    }

    Span spanOf(const QString &words) const
    {
        const qsizetype at = m_line->text.indexOf(words);
        return at < 0 ? Span{0, m_line->text.size()} : Span{at, at + words.size()};
    }

    void add(Span span, const QString &expected, const char *message)
    {
        if (span.isEmpty())
            span = {0, m_line->text.size()};
        const Span around{std::max<qsizetype>(0, span.begin - 1), std::min(span.end + 1, m_line->text.size())};
        if (around.of(m_line->text).contains(unknownSign))
            return;
        QRectF box;
        for (qsizetype i = span.begin; i < span.end; ++i)
            box = box.united(m_line->boxes[i]);
        const QString found = span.of(m_line->text).toString();
        m_findings.append({.finding = {.check = u"proof/folio"_s,
                                       .severity = Severity::A,
                                       .place = m_place,
                                       .text = expected,
                                       .message = Message(message, {expected, found})},
                           .found = found,
                           .proof = ProofPlace{m_page, box}});
    }

    const Expected &m_expected;
    Place m_place;
    int m_page;
    QList<ProofFinding> &m_findings;
    const ProofLine *m_line = nullptr;
};

bool isAtEdge(const ProofLine &line, const ProofPage &proof)
{
    const double middle = line.box.center().y() / proof.size.height();
    return middle < headOfPage || middle > footOfPage;
}

/// What stands side by side is read as one line.
QList<ProofLine> rowsOf(QList<ProofLine> lines)
{
    std::ranges::sort(lines, {}, [](const ProofLine &line) { return line.box.left(); });
    QList<ProofLine> rows;
    for (const ProofLine &line : std::as_const(lines)) {
        const auto row = std::ranges::find_if(rows, [&line](const ProofLine &each) {
            return line.box.center().y() < each.box.bottom() && line.box.center().y() > each.box.top()
                && line.box.left() - each.box.right() < 4 * line.size && line.size < displaySize * each.size
                && each.size < displaySize * line.size;
        });
        if (row == rows.end()) {
            rows.append(line);
            continue;
        }
        row->text += line.text;
        row->spaced += u' ' + line.spaced;
        row->boxes += line.boxes;
        row->box = row->box.united(line.box);
    }
    return rows;
}

/// The page's own folio in the text, else the first thing on it.
Place placeOf(const Page &page)
{
    const Block *first = nullptr;
    for (const Story &story : page.stories)
        for (const Block &block : story.blocks) {
            if (block.text.isEmpty())
                continue;
            if (block.role.role == Role::Folio)
                return Place::in(block.id, {0, block.text.size()});
            first = first ? first : &block;
        }
    return first ? Place::in(first->id, {0, 1}) : Place{};
}

/// Unknown characters in what has a folio's shape are figures.
QString withFigures(QString text)
{
    return text.replace(unknownSign, u'1');
}

} // namespace

bool isFolioLine(const ProofLine &line, const ProofPage &proof)
{
    return isAtEdge(line, proof)
        && (shapes::isFolio(withFigures(line.spaced)) || shapes::isFolio(withFigures(line.text))
            || isMasthead(line.text));
}

bool isFurniture(const ProofLine &line, const QList<ProofLine> &folios, const ProofPage &proof)
{
    const auto isBeside = [&line](const ProofLine &folio) {
        return line.box.top() < folio.box.bottom() && folio.box.top() < line.box.bottom();
    };
    const QString text = withFigures(line.text);
    return isAtEdge(line, proof)
        && (std::ranges::any_of(folios, isBeside) || !datesIn(text).isEmpty() || !issueNumberIn(text).isEmpty()
            || pageHeadOf(withFigures(line.spaced)).has_value());
}

QList<ProofFinding> folioFindings(const Issue &issue, const Page &page, const QList<ProofLine> &furniture,
                                  int proofPage)
{
    QList<ProofFinding> findings;
    const Expected expected = expectedOf(issue, page);
    FolioReader reader(expected, placeOf(page), proofPage, findings);
    for (const ProofLine &line : rowsOf(furniture))
        reader.read(line);
    return findings;
}

} // namespace galley
