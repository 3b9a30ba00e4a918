#include "core/checks/structure/structure.h"

#include "core/checks/analysis.h"
#include "core/checks/fragments.h"
#include "core/checks/storywording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/repeated-story"_s;

/// Letters: what is shorter may stand twice by chance or by habit.
constexpr qsizetype shortestStory = 80;
constexpr qsizetype shortestParagraph = 40;
constexpr qsizetype shortestSentence = 30;
/// Share of the shorter text's wording that the other has.
constexpr double sameStory = 0.6;
constexpr double sameParagraph = 0.8;
constexpr qsizetype fewestShared = 4;
/// What stands so often is a formula, a notice or the name of a column.
constexpr qsizetype formula = 3;

struct Text {
    const Story *story = nullptr;
    const Block *block = nullptr; ///< the story's first of running text, or the paragraph
    Fingerprint print;
    qsizetype letters = 0;
};

QStringView withoutLeadIn(const Block &block, const BlockAnalysis &analysis)
{
    const FoundPiece &piece = analysis.byline.leadIn;
    return piece ? QStringView(block.text).sliced(piece->span.end) : QStringView(block.text);
}

struct Twin {
    size_t first;
    size_t second;
    double likeness;
};

/// Pairs of texts of which the shorter stands for the most part in the other. Cost: about that of sorting all prints.
std::vector<Twin> twins(const std::vector<Text> &texts, double likeness)
{
    std::vector<std::pair<quint32, quint32>> all; // hash, place in `texts`
    size_t prints = 0;
    for (const Text &text : texts)
        prints += size_t(text.print.size());
    all.reserve(prints);
    for (size_t i = 0; i < texts.size(); ++i)
        for (const quint32 hash : texts[i].print)
            all.emplace_back(hash, quint32(i));
    std::ranges::sort(all);
    std::map<std::pair<size_t, size_t>, qsizetype> common;
    for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        while (end < all.size() && all[end].first == all[begin].first)
            ++end;
        if (end - begin >= size_t(formula) + 1)
            continue;
        for (size_t i = begin; i < end; ++i)
            for (size_t k = i + 1; k < end; ++k)
                ++common[{all[i].second, all[k].second}];
    }
    std::vector<Twin> found;
    for (const auto &[pair, count] : common) {
        const auto least = std::min(texts[pair.first].print.size(), texts[pair.second].print.size());
        const double like = double(count) / double(least);
        if (count >= fewestShared && like >= likeness)
            found.push_back({pair.first, pair.second, like});
    }
    return found;
}

class Search
{
public:
    Search(const CheckScope &scope, FindingSink &sink)
        : m_scope(scope)
        , m_sink(sink)
    {
        for (const Page &page : scope.issue.pages())
            for (const Story &story : page.stories)
                read(story);
    }

    void stories()
    {
        for (const Twin &twin : twins(m_stories, sameStory)) {
            const Text &first = m_stories[twin.first];
            const Text &second = m_stories[twin.second];
            m_same.insert({first.story->id, second.story->id});
            add(first, second, twin.likeness, Message(QT_TRANSLATE_NOOP("core", "This story is in the issue twice.")));
        }
    }

    /// Stories that ran in an earlier issue.
    void printed(const PrintArchive &archive)
    {
        const auto prints = archive.before(m_scope.issue);
        if (!prints)
            return;
        for (const Text &story : m_stories)
            if (const auto match = prints->best(story.print); match && match->likeness >= sameStory)
                addPrinted(story, *match);
    }

    void paragraphs()
    {
        for (const Twin &twin : twins(m_paragraphs, sameParagraph)) {
            const Text &first = m_paragraphs[twin.first];
            const Text &second = m_paragraphs[twin.second];
            m_covered.insert(second.block->id);
            if (!m_same.contains({first.story->id, second.story->id}))
                add(first, second, twin.likeness,
                    Message(QT_TRANSLATE_NOOP("core", "This paragraph is in the issue twice.")));
        }
    }

    /// Inside one story, word by word: what another story says in the same words is often quoted from one paper.
    void sentences()
    {
        for (const Text &story : m_stories) {
            QHash<quint64, QList<Place>> known;
            for (const Block &block : story.story->blocks) {
                if (block.role.role != Role::Paragraph || m_covered.contains(block.id))
                    continue;
                for (const Span &sentence : m_scope.analyses.of(block).sentences)
                    if (wordingLength(sentence.of(block.text)) >= shortestSentence)
                        known[wordingOf(sentence.of(block.text))].append(Place::in(block.id, trimmed(block, sentence)));
            }
            for (const QList<Place> &places : std::as_const(known))
                if (places.size() == 2 && places.first().first != places.last().first)
                    addSentence(places.first(), places.last());
        }
    }

private:
    void read(const Story &story)
    {
        Text whole;
        whole.story = &story;
        for (const Block &block : story.blocks) {
            if (!isWording(story, block))
                continue;
            const BlockAnalysis &analysis = m_scope.analyses.of(block);
            Text paragraph{&story, &block, analysis.print, wordingLength(withoutLeadIn(block, analysis))};
            whole.block = whole.block ? whole.block : &block;
            whole.letters += paragraph.letters;
            whole.print += paragraph.print;
            if (paragraph.letters >= shortestParagraph)
                m_paragraphs.push_back(std::move(paragraph));
        }
        std::ranges::sort(whole.print);
        whole.print.erase(std::ranges::unique(whole.print).begin(), whole.print.end());
        if (whole.letters >= shortestStory)
            m_stories.push_back(std::move(whole));
    }

    static Span trimmed(const Block &block, Span sentence)
    {
        while (sentence.end > sentence.begin && block.text[sentence.end - 1].isSpace())
            --sentence.end;
        return sentence;
    }

    Finding findingAt(const Block &opening, double likeness) const
    {
        Finding finding{.check = id,
                        .severity = likeness > 0.9 ? Severity::A : Severity::B,
                        .certainty = std::min(0.95, likeness),
                        .place = openingPlace(opening)};
        finding.text = m_scope.issue.text(finding.place);
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "About %1% of its wording stands there as well"),
                                        {QString::number(int(std::min(1.0, likeness) * 100))}));
        return finding;
    }

    void add(const Text &first, const Text &second, double likeness, const Message &message)
    {
        Finding finding = findingAt(*second.block, likeness);
        finding.related = {openingPlace(*first.block)};
        finding.message = message;
        m_sink.add(finding);
    }

    void addPrinted(const Text &story, const EarlierPrints::Match &match)
    {
        const PrintedStory &earlier = match.story;
        Finding finding = findingAt(*story.block, match.likeness);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "This story ran already: %1, page %2, “%3”."),
                                  {earlier.date.toString(Qt::ISODate), earlier.page, earlier.headline});
        m_sink.add(finding);
    }

    void addSentence(const Place &first, const Place &second)
    {
        m_sink.add({.check = id,
                    .severity = Severity::B,
                    .certainty = 0.8,
                    .place = second,
                    .related = {first},
                    .text = m_scope.issue.text(second),
                    .message = Message(QT_TRANSLATE_NOOP("core", "This sentence stands in the story twice."))});
    }

    const CheckScope &m_scope;
    FindingSink &m_sink;
    std::vector<Text> m_stories;
    std::vector<Text> m_paragraphs;
    QSet<std::pair<StoryId, StoryId>> m_same;
    QSet<BlockId> m_covered; ///< paragraphs that were found a second time
};

class RepeatedStory final : public Check
{
public:
    explicit RepeatedStory(std::shared_ptr<const PrintArchive> archive)
        : m_archive(std::move(archive))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        Search search(scope, sink);
        search.stories();
        search.paragraphs();
        search.sentences();
        if (m_archive)
            search.printed(*m_archive);
    }

private:
    std::shared_ptr<const PrintArchive> m_archive;
};

CheckInfo RepeatedStory::info() const
{
    const auto bridge =
        u"长桥北岸的匝道昨天正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟。"
        u"南岸的匝道将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"_s;
    const auto park = u"沿江公园本周起延长开放时间，夜里十点才关门。园里新装了两百盏灯，步道也铺了防滑的木板，"
                      u"附近的居民晚饭后多了一个去处，孩子们在草地上放起了风筝。"_s;
    const auto sentence = u"南岸的匝道将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多。"_s;
    const auto in = [](const QString &headline, const QString &text) -> QString { return headline + u'\n' + text; };
    using enum Role;
    const QList<Role> two{Headline, Paragraph, Headline, Paragraph};
    const QString twice = in(u"长桥通车"_s, bridge) + u"\n\n"_s;
    QString edited = bridge;
    edited.replace(u"昨天正式通车"_s, u"昨日通车"_s);
    const auto opening = u"长桥北岸的匝道昨天正式通车。首日车流平稳"_s;
    const QList<Example> examples{
        {.text = twice + in(u"匝道通车"_s, bridge), .flagged = opening, .roles = two},
        {.text = twice + in(u"匝道通车"_s, edited),
         .flagged = u"长桥北岸的匝道昨日通车。首日车流平稳，匝"_s,
         .roles = two},
        {.text = twice + in(u"匝道通车"_s, bridge + park), .flagged = opening, .roles = two},
        {.text = bridge + u'\n' + park + u'\n' + bridge, .flagged = opening},
        {.text = sentence + u"货车改走外环。\n"_s + park + u"\n记者在现场看到，" + u"桥上人来人往。"_s + sentence,
         .flagged = sentence},
        {.text = in(u"长桥通车"_s, bridge + u'\n' + park) + u"\n\n"_s + in(u"公园夜景"_s, park),
         .flagged = u"沿江公园本周起延长开放时间，夜里十点才关"_s,
         .roles = {Headline, Paragraph, Paragraph, Headline, Paragraph}},
        {.text = twice + in(u"公园夜景"_s, park), .roles = two},
        {.text = in(u"公园夜景"_s, park) + u"\n\n"_s + bridge + u"\n\n"_s + bridge,
         .roles = {Headline, Paragraph, EditorsNote, EditorsNote}},
        {.text = twice + bridge, .roles = {Headline, Paragraph, Caption}},
        {.text = u"投稿请寄本报编辑部，信封上写明栏目。\n"_s + park + u"\n投稿请寄本报编辑部，信封上写明栏目。"_s},
        {.text = in(u"江边走笔"_s, bridge) + u"\n\n"_s + in(u"江边走笔"_s, bridge),
         .roles = {ColumnTitle, Paragraph, ColumnTitle, Paragraph}},
        {.text = bridge + park},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Text that stands twice")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a story that is in the issue twice, also when one of the two was edited or cut; a long paragraph "
            "that stands in two places; a long sentence that stands twice in a story; and a story that ran in one of "
            "the "
            "newsroom's last seven issues. Wording is compared in pieces of "
            "eight characters, marks and spaces aside. Captions, editor’s notes, the opening of a column, and what "
            "stands in many places, as a notice does, are left alone.")),
        .scope = Scope::Issue,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> repeatedStory(std::shared_ptr<const PrintArchive> archive)
{
    return std::make_unique<RepeatedStory>(std::move(archive));
}

} // namespace galley
