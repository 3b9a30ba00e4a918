#include "core/recognise/hintcues.h"

#include "core/base/embedded.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int noRank = 100;
constexpr double large = 1.15; // times the usual size
constexpr double largest = 1.4;
constexpr double small = 0.88;
constexpr double mostStandOut = 0.4; // share of the text above which a setting is no distinction

QString plainName(const QString &style)
{
    QString name;
    for (const QChar c : style)
        if (!c.isSpace() && c != u'-' && c != u'_')
            name += c.toLower();
    return name;
}

const auto path = u"house/paragraph-styles.json"_s;

Result<StyleNames> stylesOf(const QJsonObject &json)
{
    StyleNames styles;
    const QJsonObject all = json["styles"_L1].toObject();
    for (const QString &name : all.keys()) {
        const std::optional<Cue> cue = cueFromName(name);
        const Result<QStringList> list = embedded::strings(all, name, path);
        if (!cue || !list)
            return embedded::wrongEntry(path, name);
        for (const QString &style : *list)
            styles.insert(plainName(style), *cue);
    }
    return styles;
}

std::optional<Cue> styleCue(const QString &style)
{
    static const StyleNames styles = embedded::required(embedded::object(path).and_then(stylesOf));
    const auto found = styles.constFind(plainName(style));
    return found == styles.cend() ? std::nullopt : std::optional(*found);
}

/// 0 for a title's style, n for a heading of level n.
int rankOf(const SettingHints &hints)
{
    if (hints.level > 0)
        return hints.level;
    return styleCue(hints.style) == Cue::StyledHeadline ? 0 : noRank;
}

void markStyles(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    int highest = noRank;
    for (const ReceivedLine &line : lines)
        highest = std::min(highest, rankOf(line.hints));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SettingHints &hints = lines[i].hints;
        if (hints.style.isEmpty() && hints.level == 0)
            continue;
        const std::optional<Cue> cue = styleCue(hints.style);
        const int rank = rankOf(hints);
        if (cue && cue != Cue::StyledHeadline)
            cues[i].set(*cue);
        else if (rank < noRank)
            cues[i].set(rank == highest ? Cue::StyledHeadline : Cue::StyledSubhead);
    }
}

/// The size of most of the text, and how much of it is bold or centred.
struct UsualSetting {
    double size = 0;
    double bold = 0;
    double centred = 0;
};

UsualSetting usualSetting(const QList<ReceivedLine> &lines)
{
    QMap<double, qsizetype> sizes;
    UsualSetting usual;
    double all = 0;
    for (const ReceivedLine &line : lines) {
        const auto length = double(line.text.size());
        all += length;
        usual.bold += line.hints.bold ? length : 0;
        usual.centred += line.hints.centred ? length : 0;
        if (line.hints.size > 0)
            sizes[line.hints.size] += line.text.size();
    }
    qsizetype most = 0;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            usual.size = it.key();
        }
    usual.bold /= std::max(1.0, all);
    usual.centred /= std::max(1.0, all);
    return usual;
}

} // namespace

Result<StyleNames> styleNamesFrom(const QByteArray &json)
{
    return embedded::objectFrom(json, path).and_then(stylesOf);
}

void markSetting(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    if (std::ranges::all_of(lines, [](const ReceivedLine &line) { return line.hints == SettingHints{}; }))
        return;
    markStyles(lines, cues);
    const UsualSetting usual = usualSetting(lines);
    double top = 0;
    for (const ReceivedLine &line : lines)
        top = std::max(top, line.hints.size);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SettingHints &hints = lines[i].hints;
        // The cells of a table are short and unfinished, and no heading for that.
        if (hints.part == SettingHints::Part::Table || hints.part == SettingHints::Part::Footnote)
            cues[i].set(Cue::StyledText);
        const double times = usual.size > 0 && hints.size > 0 ? hints.size / usual.size : 1;
        cues[i].set(Cue::LargeType, times >= large);
        cues[i].set(Cue::LargestType, times >= largest && hints.size >= top);
        cues[i].set(Cue::SmallType, times <= small);
        cues[i].set(Cue::BoldType, hints.bold && usual.bold < mostStandOut);
        cues[i].set(Cue::Centred, hints.centred && usual.centred < mostStandOut);
    }
}

} // namespace galley
