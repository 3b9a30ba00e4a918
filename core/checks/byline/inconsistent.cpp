#include "core/checks/byline/inconsistent.h"

#include "core/checks/byline/forms.h"
#include "core/checks/byline/habits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"byline/inconsistent"_s;

/// One feature in which a piece differs.
struct Deviation {
    const BylineFeature *feature;
    BylineHabit habit;
};

/// %1 is a piece in the usual form, %2 of %3 are like it.
Message evidenceText(const QString &feature, const QStringList &arguments)
{
    if (feature == "bullet"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "The mark before the names differs; usual is “%1” (%2 of %3)"),
                       arguments);
    if (feature == "brackets"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "The brackets differ; usual is “%1” (%2 of %3)"), arguments);
    if (feature == "bracket-gap"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "The space before the bracket differs; usual is “%1” (%2 of %3)"),
                       arguments);
    if (feature == "office-gap"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "What parts office and name differs; usual is “%1” (%2 of %3)"),
                       arguments);
    if (feature == "separator"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "What parts the names differs; usual is “%1” (%2 of %3)"), arguments);
    if (feature == "name-spacing"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "The space inside a short name differs; usual is “%1” (%2 of %3)"),
                       arguments);
    if (feature == "verb-gap"_L1)
        return Message(QT_TRANSLATE_NOOP("core", "What parts name and verb differs; usual is “%1” (%2 of %3)"),
                       arguments);
    return Message(QT_TRANSLATE_NOOP("core", "The paper's name before the office differs; usual is “%1” (%2 of %3)"),
                   arguments);
}

Message evidenceOf(const Deviation &deviation)
{
    const BylineHabit &habit = deviation.habit;
    if (!habit.example)
        return Message(QT_TRANSLATE_NOOP("core", "The house demands another form"));
    const QString usual = habit.example->piece->span.of(habit.example->block->text).toString();
    return evidenceText(deviation.feature->name, {usual, QString::number(habit.like), QString::number(habit.all)});
}

/// What to write at one place of a feature so that it reads as it is usual; nothing where that cannot be told. What the
/// house demands may stand nowhere in the issue.
std::optional<QString> usual(const BylineHabit &habit, const BylineFeature &feature, qsizetype place)
{
    if (!habit.example) {
        if (feature.name == "brackets"_L1 && habit.value == "none"_L1)
            return std::nullopt; // the names would run into what follows
        return writtenAs({.feature = feature.name, .form = habit.value}, place);
    }
    const PlacedPiece &example = *habit.example;
    const BylineFeature *has = featureOf(*example.piece, feature.name);
    if (!has || has->spans.isEmpty())
        return std::nullopt;
    if (feature.name == "brackets"_L1 && has->spans.size() != feature.spans.size())
        return std::nullopt;
    const Span from = has->spans[std::min(place, has->spans.size() - 1)];
    return from.of(example.block->text).toString();
}

class InconsistentByline : public Check
{
public:
    explicit InconsistentByline(const House &house)
        : m_house(house)
    {
    }

    CheckInfo info() const override
    {
        const QString alike =
            u"本报讯(记者 李山)今天植树。\n本报讯(记者 王河)明天植树。\n本报讯(记者 赵石)后天植树。\n"_s;
        const QList<Example> examples{
            {.text = alike + u"本报讯（记者 孙海）下月植树。"_s,
             .flagged = u"本报讯（记者 孙海）"_s,
             .fixed = u"本报讯(记者 孙海)"_s},
            {.text = alike + u"本报讯(记者孙海)下月植树。"_s,
             .flagged = u"本报讯(记者孙海)"_s,
             .fixed = u"本报讯(记者 孙海)"_s},
            {.text = alike + u"本报讯(记者 孙海)下月植树。"_s},
            {.text = alike + u"新华社北京2月17日电（记者孙海）全国植树。"_s},
            {.text = u"本报讯(记者 李山)今天植树。\n本报讯（记者 王河）明天植树。"_s},
        };
        return {.id = id,
                .title = Message(QT_TRANSLATE_NOOP("core", "Byline in another form")),
                .explanation = Message(QT_TRANSLATE_NOOP(
                    "core",
                    "Lead-ins (本报讯（记者 …）), byline lines (■ 本报记者 …) and credits (本报记者 … 摄) are read "
                    "piece by piece: "
                    "brackets, bullet, spaces, what parts the names, 本报 before the office. Each is compared with "
                    "those of its "
                    "kind in the issue. One is flagged when it differs from what the house demands or, where the house "
                    "demands "
                    "nothing, from a clear majority of at least three. Staff and agency pieces are never compared.")),
                .scope = Scope::Issue,
                .severity = Severity::B,
                .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QList<PlacedPiece> pieces = placedPieces(scope.issue, scope.analyses);
        const Habits habits(pieces, m_house);
        for (const PlacedPiece &placed : pieces) {
            const QList<Deviation> deviations = habits.deviations(*placed.piece);
            if (!deviations.isEmpty())
                sink.add(finding(placed, deviations));
        }
    }

private:
    /// The habits of every kind, group and feature, each counted once.
    class Habits
    {
    public:
        Habits(const QList<PlacedPiece> &pieces, const House &house)
        {
            for (const PlacedPiece &placed : pieces)
                for (const BylineFeature &feature : placed.piece->features)
                    if (const Key key = keyOf(*placed.piece, feature); !m_habits.contains(key))
                        m_habits.insert(key, habitFor(*placed.piece, feature.name, pieces, house));
        }

        QList<Deviation> deviations(const BylinePiece &piece) const
        {
            QList<Deviation> found;
            for (const BylineFeature &feature : piece.features) {
                const std::optional<BylineHabit> habit = m_habits.value(keyOf(piece, feature));
                if (habit && habit->value != feature.value)
                    found.append({&feature, *habit});
            }
            return found;
        }

    private:
        using Key = std::pair<QString, QString>;
        static Key keyOf(const BylinePiece &piece, const BylineFeature &feature)
        {
            return {kindName(piece.kind) + u' ' + piece.group, feature.name};
        }
        QHash<Key, std::optional<BylineHabit>> m_habits;
    };

    static Finding finding(const PlacedPiece &placed, const QList<Deviation> &deviations)
    {
        const Span span = placed.piece->span;
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .place = Place::in(placed.block->id, span),
                        .text = span.of(placed.block->text).toString(),
                        .message = messageFor(placed.piece->kind)};
        for (const Deviation &deviation : deviations) {
            const BylineHabit &habit = deviation.habit;
            if (!habit.demanded)
                finding.certainty = std::min(finding.certainty, double(habit.like + 1) / double(habit.all + 1));
            finding.evidence.append(evidenceOf(deviation));
            if (habit.example)
                finding.related.append(Place::in(habit.example->block->id, habit.example->piece->span));
        }
        if (finding.certainty < 0.8)
            finding.severity = lowered(finding.severity);
        if (const std::optional<QString> text = rewritten(placed, deviations))
            finding.fixes.append({.kind = Fix::Kind::Replace,
                                  .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {*text}),
                                  .replacement = *text});
        return finding;
    }

    static Message messageFor(BylineKind kind)
    {
        switch (kind) {
        case BylineKind::LeadIn:
            return Message(QT_TRANSLATE_NOOP("core", "This lead-in is written in another form than the others."));
        case BylineKind::BylineLine:
            return Message(QT_TRANSLATE_NOOP("core", "This byline is written in another form than the others."));
        case BylineKind::Credit: break;
        }
        return Message(QT_TRANSLATE_NOOP("core", "This credit is written in another form than the others."));
    }

    /// The piece with every deviation put right, where all of them can be.
    static std::optional<QString> rewritten(const PlacedPiece &placed, const QList<Deviation> &deviations)
    {
        struct Replacement {
            Span span;
            QString text;
        };
        QList<Replacement> replacements;
        for (const Deviation &deviation : deviations) {
            for (qsizetype i = 0; i < deviation.feature->spans.size(); ++i) {
                const std::optional<QString> text = usual(deviation.habit, *deviation.feature, i);
                if (!text)
                    return std::nullopt;
                replacements.append({deviation.feature->spans[i], *text});
            }
            if (deviation.feature->spans.isEmpty())
                return std::nullopt;
        }
        std::ranges::sort(replacements, std::ranges::greater(), &Replacement::span);
        QString text = placed.block->text.first(placed.piece->span.end);
        for (const Replacement &replacement : replacements)
            text.replace(replacement.span.begin, replacement.span.length(), replacement.text);
        return text.sliced(placed.piece->span.begin);
    }

    House m_house;
};

} // namespace

std::unique_ptr<Check> inconsistentByline(const House &house)
{
    return std::make_unique<InconsistentByline>(house);
}

} // namespace galley
