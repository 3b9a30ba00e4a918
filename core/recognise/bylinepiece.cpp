#include "core/recognise/bylinepiece.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

BylineKind kindOf(const BylineShape &shape)
{
    if (shape.kind == "lead-in"_L1)
        return BylineKind::LeadIn;
    return shape.kind == "byline"_L1 ? BylineKind::BylineLine : BylineKind::Credit;
}

QString spacing(QStringView between)
{
    const QStringView mark = between.trimmed();
    if (!mark.isEmpty())
        return mark.first(1).toString();
    return between.isEmpty() ? u"none"_s : u"space"_s;
}

QString bracketWidth(QStringView open, QStringView close)
{
    const auto pair = QString(open % close);
    if (pair == "()"_L1)
        return u"half"_s;
    if (pair == u"（）"_s)
        return u"full"_s;
    if (pair == u"【】"_s)
        return u"black"_s;
    if (pair == u"［］"_s || pair == "[]"_L1 || pair == u"〔〕"_s)
        return u"square"_s;
    return u"mixed"_s;
}

class PieceBuilder
{
public:
    PieceBuilder(const BylineShape &shape, QStringView text, const QList<ShapeCapture> &captures)
        : m_text(text)
        , m_captures(captures)
    {
        m_piece.kind = kindOf(shape);
        m_piece.shape = shape.name;
        m_piece.group = shape.group;
        m_piece.span = {captures.first().span.begin, captures.last().span.end};
    }

    BylinePiece build()
    {
        readDateline();
        readPeople();
        bullet();
        brackets();
        verb();
        return std::move(m_piece);
    }

private:
    std::optional<Span> capture(const QString &name) const
    {
        const auto found = std::ranges::find(m_captures, name, &ShapeCapture::name);
        return found == m_captures.end() ? std::nullopt : std::optional(found->span);
    }
    QString captured(const QString &name) const
    {
        const std::optional<Span> span = capture(name);
        return span ? span->of(m_text).toString() : QString();
    }

    void readDateline()
    {
        m_piece.wire = captured(u"wire"_s);
        m_piece.agency = captured(u"agency"_s);
        if (m_piece.agency.isEmpty())
            m_piece.agency = captured(u"paper"_s);
        m_piece.place = captured(u"place"_s);
        m_piece.date = captured(u"date"_s);
    }

    /// One feature from all its occurrences; "mixed" where they differ.
    template<typename Value>
    void feature(const QString &name, const QList<Span> &spans, Value value)
    {
        if (spans.isEmpty())
            return;
        QString common = value(spans.first());
        for (const Span span : spans)
            if (value(span) != common)
                common = u"mixed"_s;
        m_piece.features.append({name, common, spans});
    }

    void readPeople()
    {
        const std::optional<Span> offices = capture(u"people"_s);
        const std::optional<Span> names = capture(u"names"_s);
        if (!offices && !names)
            return;
        const Span span = offices ? *offices : *names;
        const BylinePeople read = galley::readPeople(m_text.first(span.end), span.begin,
                                                     offices ? PeopleForm::WithOffice : PeopleForm::NamesAlone);
        m_piece.people = read.people;
        const auto gap = [this](Span each) { return spacing(each.of(m_text)); };
        feature(u"office-gap"_s, read.officeGaps, gap);
        feature(u"separator"_s, read.separators, gap);
        feature(u"name-spacing"_s, read.nameSpacings, gap);
        houseWords(read);
        const auto ofAgency = [](const BylinePerson &person) {
            return bylineWordAt(person.office, 0, "agency"_L1) > 0;
        };
        if (std::ranges::any_of(m_piece.people, ofAgency))
            m_piece.group = u"agency"_s;
    }

    /// Only the first office tells: in 本报通讯员 A 记者 B the paper's name is said once for both.
    void houseWords(const BylinePeople &read)
    {
        if (read.houseWords.isEmpty())
            return;
        const Span first = read.houseWords.first();
        const bool correspondent = std::ranges::any_of(
            bylineWords("correspondent"_L1),
            [office = m_piece.people.first().office](const QString &word) { return office.endsWith(word); });
        const auto word = [this](Span span) { return span.isEmpty() ? u"none"_s : span.of(m_text).toString(); };
        feature(correspondent ? u"house-word-correspondent"_s : u"house-word"_s, {first}, word);
    }

    void bullet()
    {
        if (m_piece.kind != BylineKind::BylineLine || m_piece.group == "latin"_L1)
            return;
        const Span head{m_piece.span.begin, m_piece.span.begin};
        const Span span = capture(u"bullet"_s).value_or(head);
        m_piece.features.append({u"bullet"_s, span.isEmpty() ? u"none"_s : span.of(m_text).toString(), {span}});
    }

    void brackets()
    {
        const auto open = std::ranges::find(m_captures, u"("_s, &ShapeCapture::name);
        const std::optional<Span> close = capture(u")"_s);
        if (open == m_captures.end() || !close) {
            if (!m_piece.people.isEmpty())
                m_piece.features.append({u"brackets"_s, u"none"_s, {}});
            return;
        }
        const QString width = bracketWidth(open->span.of(m_text), close->of(m_text));
        m_piece.features.append({u"brackets"_s, width, {open->span, *close}});
        if (m_piece.kind != BylineKind::LeadIn || open == m_captures.begin())
            return;
        const bool gap = std::prev(open)->name == "gap"_L1;
        const Span before = gap ? std::prev(open)->span : Span{open->span.begin, open->span.begin};
        m_piece.features.append({u"bracket-gap"_s, spacing(before.of(m_text)), {before}});
    }

    void verb()
    {
        for (const QString &name : {u"credit"_s, u"report"_s, u"giving"_s, u"credit-by"_s, u"archive"_s})
            if (m_piece.verb.isEmpty())
                m_piece.verb = captured(name);
        const std::optional<Span> credit = capture(u"credit"_s);
        if (m_piece.kind != BylineKind::Credit || m_piece.people.isEmpty() || !credit)
            return;
        const Span last = m_piece.people.last().span;
        if (credit->begin >= last.end)
            m_piece.features.append(
                {u"verb-gap"_s, spacing(Span{last.end, credit->begin}.of(m_text)), {{last.end, credit->begin}}});
    }

    QStringView m_text;
    const QList<ShapeCapture> &m_captures;
    BylinePiece m_piece;
};

} // namespace

BylinePiece pieceOf(const BylineShape &shape, QStringView text, const QList<ShapeCapture> &captures)
{
    return PieceBuilder(shape, text, captures).build();
}

} // namespace galley
