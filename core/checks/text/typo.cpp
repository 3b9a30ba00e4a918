#include "core/checks/text/typo.h"

#include "core/checks/analysis.h"
#include "core/checks/text/typojudge.h"
#include "core/text/characters.h"

#include <QCache>
#include <QtTranslation>

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"text/typo"_s;
/// Blocks whose verdicts are kept, so that a key press reads one block of a story again and not all.
constexpr qsizetype blocksKept = 2000;
/// Text with more than one in so many characters out of the common table is in traditional script, or no prose.
constexpr qsizetype fewestCommon = 8;

bool isRead(Role role)
{
    return isRunningText(role) || isHeading(role) || role == Role::Subhead || role == Role::Caption
        || role == Role::ColumnTitle || role == Role::IndexEntry;
}

/// The pieces of a block that are names and formulas: lead-in, byline, credit.
QList<Span> formulasOf(const BlockAnalysis &analysis)
{
    QList<Span> spans;
    for (const FoundPiece &piece : {analysis.byline.leadIn, analysis.byline.line, analysis.byline.credit}) {
        if (piece)
            spans.append(piece->span);
    }
    return spans;
}

QString with(QStringView text, Span place, qsizetype at, char16_t to)
{
    QString result = place.of(text).toString();
    result[at - place.begin] = QChar(to);
    return result;
}

/// 20, 300, 4000 …; what is beyond a million says no more.
QString times(double gain)
{
    const double exponent = std::clamp(gain, 0.31, 6.0);
    const double unit = std::pow(10, std::floor(exponent));
    return QString::number(qint64(std::floor(std::pow(10, exponent) / unit) * unit));
}

class Typo : public Check
{
public:
    Typo(TypoSources sources, QStringList houseWords, std::shared_ptr<const PrintArchive> archive)
        : m_judge(std::move(sources))
        , m_houseWords(std::move(houseWords))
        , m_archive(std::move(archive))
        , m_known(blocksKept)
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;

private:
    using Verdicts = std::vector<TypoVerdict>;

    std::shared_ptr<const Verdicts> slipsIn(const Block &block) const;
    bool isTraditional(QStringView text, const QList<Span> &hanRuns) const;
    bool isHouseWord(QStringView text, qsizetype at) const;
    Finding found(const Block &block, const TypoVerdict &verdict, QStringView story) const;
    void addEvidence(const Block &block, const TypoVerdict &verdict, QStringView story, Finding &finding) const;

    TypoJudge m_judge;
    QStringList m_houseWords;
    std::shared_ptr<const PrintArchive> m_archive;                    ///< null: none
    mutable std::mutex m_mutex;                                       ///< guards what follows
    mutable QCache<QString, std::shared_ptr<const Verdicts>> m_known; ///< by a block's text
};

CheckInfo Typo::info() const
{
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Wrong character")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "A character that stands in place of another of the same sound or of a like shape, as in 国湖 for 国潮. "
            "Language models that were counted in different texts weigh every such other character inside its "
            "sentence; what they find much likelier, and what makes a word, is shown. Names of people in lead-ins and "
            "by-lines, after a title or before a verb of saying, the house's own words, what recurs alike in the "
            "story, and what two of the newsroom's last issues have alike are left alone; where these have another "
            "character among the same ones, less evidence is enough. What is likely is to be looked at; what is only "
            "possible is a hint.")),
        .scope = Scope::Story,
        .severity = Severity::B,
        .examples =
            {
                {.text = u"临渚市昨天召开工作会义，部署明年的重点任务。"_s, .flagged = u"会义"_s, .fixed = u"会议"_s},
                {.text = u"码头上的工人正在装御货物。"_s, .flagged = u"装御"_s, .fixed = u"装卸"_s},
                {.text = u"老人每天清晨到公园锻练身体。"_s, .flagged = u"锻练"_s, .fixed = u"锻炼"_s},
                {.text = u"工作人员耐心解答群众提出的问提。"_s, .flagged = u"问提"_s, .fixed = u"问题"_s},
                {.text = u"这项措施得到广大市民的热列欢迎。"_s, .flagged = u"热列"_s, .fixed = u"热烈"_s},
                {.text = u"企业要严格履行安全生产主体责认。"_s, .flagged = u"责认"_s, .fixed = u"责任"_s},
                {.text = u"临渚市昨天召开工作会议，部署明年的重点任务。"_s, .flagged = {}, .fixed = {}},
                {.text = u"记者孟嘉垚从临渚市商务局了解到，今年已有十家首店落户。"_s, .flagged = {}, .fixed = {}},
                {.text = u"“数智临渚”平台上线，市民可以在手机上办理业务。"_s, .flagged = {}, .fixed = {}},
                {.text = u"市长秦屿桉表示，明年将再建三座公园。"_s, .flagged = {}, .fixed = {}},
                {.text = u"游客阿卜杜拉·凯末尔第一次来到临渚古城。"_s, .flagged = {}, .fixed = {}},
                {.text = u"这笔帐目成份复杂，惟一的办法是重新核对。"_s, .flagged = {}, .fixed = {}},
            },
        .pace = Pace::Behind,
    };
}

/// The story's text, for what recurs in it.
QString textOf(const Story &story)
{
    QStringList blocks;
    for (const Block &block : story.blocks)
        blocks.append(block.text);
    return blocks.join(u'\n');
}

/// How often three characters in a row that hold the one at `at` are printed in two issues, with `to` in its place.
int timesPrinted(const EarlierPrints &prints, QStringView text, qsizetype at, char16_t to)
{
    const qsizetype first = std::max<qsizetype>(0, at - 2);
    QString around = text.sliced(first, std::min<qsizetype>(text.size(), at + 3) - first).toString();
    around[at - first] = QChar(to);
    int printed = 0;
    for (qsizetype begin = 0; begin + 3 <= around.size() && begin <= at - first; ++begin)
        printed += prints.writes(QStringView(around).sliced(begin, 3)) ? 1 : 0;
    return printed;
}

/// True where the paper has printed the character beside the same neighbours, in two issues: its own people and places, and
/// the words of the season, are in no language model.
bool isPrinted(const EarlierPrints &prints, QStringView text, qsizetype at)
{
    return timesPrinted(prints, text, at, text[at].unicode()) > 0;
}

/// True where the paper prints the other character in this very setting: with characters on both sides of it. One triple
/// would only say that a word exists.
bool isUsual(const EarlierPrints &prints, QStringView text, const TypoCandidate &candidate)
{
    constexpr int enough = 2;
    return timesPrinted(prints, text, candidate.at, candidate.to) >= enough;
}

void Typo::run(const CheckScope &scope, FindingSink &sink) const
{
    const QString story = textOf(*scope.story);
    const auto prints = m_archive ? m_archive->before(scope.issue) : nullptr;
    for (const Block &block : scope.story->blocks) {
        if (!isRead(block.role.role))
            continue;
        const BlockAnalysis &analysis = scope.analyses.of(block);
        const QList<Span> formulas = formulasOf(analysis);
        for (const TypoVerdict &verdict : *slipsIn(block)) {
            const qsizetype at = verdict.candidate.at;
            const bool formula = std::ranges::any_of(formulas, [at](Span span) { return span.contains(at); });
            const bool usual = prints && isUsual(*prints, block.text, verdict.candidate);
            if (formula || (verdict.isWeak && !usual) || isHouseWord(block.text, at)
                || (prints && isPrinted(*prints, block.text, at)) || recurs(verdict.candidate, block.text, story))
                continue;
            Finding finding = found(block, verdict, story);
            if (usual)
                finding.evidence.append(
                    Message(QT_TRANSLATE_NOOP("core", "“%1” was printed among the same characters in earlier issues"),
                            {QString(QChar(verdict.candidate.to))}));
            sink.add(finding);
        }
    }
}

std::shared_ptr<const Typo::Verdicts> Typo::slipsIn(const Block &block) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *known = m_known.object(block.text))
            return *known;
    }
    auto verdicts = std::make_shared<Verdicts>();
    if (const QList<Span> runs = hanRuns(block.text); !isTraditional(block.text, runs))
        *verdicts = m_judge.slipsIn(block.text, runs);
    const std::scoped_lock lock(m_mutex);
    m_known.insert(block.text, new std::shared_ptr<const Verdicts>(verdicts));
    return verdicts;
}

bool Typo::isTraditional(QStringView text, const QList<Span> &hanRuns) const
{
    qsizetype all = 0;
    qsizetype rare = 0;
    for (const Span run : hanRuns) {
        all += run.length();
        rare += std::ranges::count_if(
            run.of(text), [this](QChar c) { return !m_judge.sources().confusables->isCommon(c.unicode()); });
    }
    return rare * fewestCommon > all;
}

bool Typo::isHouseWord(QStringView text, qsizetype at) const
{
    return std::ranges::any_of(m_houseWords, [&](const QString &word) {
        for (qsizetype begin = std::max<qsizetype>(0, at - word.size() + 1); begin <= at; ++begin) {
            if (text.sliced(begin).startsWith(word))
                return true;
        }
        return false;
    });
}

Finding Typo::found(const Block &block, const TypoVerdict &verdict, QStringView story) const
{
    const Span place = placeOf(verdict.candidate, block.text);
    const QString flagged = place.of(block.text).toString();
    const QString meant = with(block.text, place, verdict.candidate.at, verdict.candidate.to);
    Finding finding{.check = id,
                    .severity = verdict.isSure ? Severity::B : Severity::C,
                    .certainty = verdict.certainty,
                    .place = Place::in(block.id, place),
                    .text = flagged,
                    .message = Message(QT_TRANSLATE_NOOP("core", "“%1” may be a slip for “%2”."), {flagged, meant})};
    addEvidence(block, verdict, story, finding);
    const auto offer = [&finding](const QString &replacement) {
        finding.fixes.append({.label = Message(QT_TRANSLATE_NOOP("core", "Replace with “%1”"), {replacement}),
                              .replacement = replacement});
    };
    offer(meant);
    for (const char16_t other : verdict.others)
        offer(with(block.text, place, verdict.candidate.at, other));
    return finding;
}

void Typo::addEvidence(const Block &block, const TypoVerdict &verdict, QStringView story, Finding &finding) const
{
    const TypoCandidate &candidate = verdict.candidate;
    const QStringList both{QString(QChar(candidate.from)), QString(QChar(candidate.to))};
    const auto say = [&](const char *source, const QStringList &arguments) {
        finding.evidence.append(Message(source, arguments));
    };
    if (candidate.ways & SameSyllable)
        say(QT_TRANSLATE_NOOP("core", "“%1” and “%2” sound the same"), both);
    else if (candidate.ways & NearSyllable)
        say(QT_TRANSLATE_NOOP("core", "“%1” and “%2” sound alike"), both);
    if (candidate.ways & (NearCangjie | NearStrokes))
        say(QT_TRANSLATE_NOOP("core", "“%1” and “%2” look alike"), both);
    say(QT_TRANSLATE_NOOP("core", "With “%1” the sentence is about %2 times as likely"),
        {both[1], times(std::min(candidate.first.gain, candidate.second.gain))});
    const QString meant = with(block.text, placeOf(verdict.candidate, block.text), candidate.at, candidate.to);
    if (meant.size() < 2)
        return;
    if (!m_judge.sources().language->isWord(finding.text))
        say(QT_TRANSLATE_NOOP("core", "“%1” is a word, “%2” is none that is known"), {meant, finding.text});
    if (const qsizetype elsewhere = story.count(meant); elsewhere > 0)
        say(QT_TRANSLATE_NOOP("core", "“%1” stands elsewhere in the story, times: %2"),
            {meant, QString::number(elsewhere)});
}

} // namespace

std::unique_ptr<Check> typo(TypoSources sources, QStringList houseWords, std::shared_ptr<const PrintArchive> archive)
{
    return std::make_unique<Typo>(std::move(sources), std::move(houseWords), std::move(archive));
}

} // namespace galley
