#include "core/recognise/recognise.h"

#include "core/recognise/decode.h"
#include "core/recognise/pagehead.h"
#include "core/recognise/seam.h"
#include "core/recognise/shapes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double neverCut = -12; // log odds

/// A row, a verse, a signature: it ends without a mark, and nothing was cut off.
bool isWholeLine(const CueSet &cues)
{
    return cues.has(Cue::Row) || cues.has(Cue::ManyShort) || cues.has(Cue::SignedBelow) || cues.has(Cue::Contact);
}

QList<double> cutsOf(const QList<ReceivedLine> &lines, const QList<CueSet> &cues, const Language *language,
                     const std::stop_token &stop)
{
    QList<double> cuts;
    cuts.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size() && !stop.stop_requested(); ++i)
        cuts.append(i == 0 ? 0.0 : isWholeLine(cues[i - 1]) ? neverCut : cutLogOdds(seamAt(lines, cues, i), language));
    return cuts;
}

/// The names as strings that all blocks share.
const QString &sharedName(Cue cue)
{
    static const auto names = [] {
        std::array<QString, size_t(cueCount)> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = cueName(Cue(i));
        return all;
    }();
    return names[size_t(cue)];
}

/// The cue that spoke most for the role rather than for its runner-up.
QString reasonOf(const LineState &state, const CueSet &cues, std::optional<Role> runnerUp, const RoleWeights &weights)
{
    if (state.continues)
        return u"continues"_s;
    const std::vector<double> &own = weights.cueByColumn[size_t(state.column)];
    const std::vector<double> *other = nullptr;
    for (const LineState &each : weights.states)
        if (runnerUp && each.role == *runnerUp && !each.continues) {
            other = &weights.cueByColumn[size_t(each.column)];
            break;
        }
    double most = 0.4;
    QString reason = u"place"_s;
    for (size_t cue = 0; cue < size_t(cueCount); ++cue) {
        const double difference = other ? own[cue] - (*other)[cue] : own[cue];
        if (cues.bits().test(cue) && difference > most) {
            most = difference;
            reason = sharedName(Cue(cue));
        }
    }
    return reason;
}

RoleGuess guessOf(const DecodedLine &line, const CueSet &cues, const RoleWeights &weights)
{
    const LineState &state = weights.states[size_t(line.state)];
    RoleGuess guess;
    guess.role = state.role;
    guess.certainty = std::clamp(double(line.byRole[size_t(state.role)]), 0.0, 1.0);
    float second = 0.005f;
    for (size_t role = 0; role < line.byRole.size(); ++role)
        if (Role(role) != state.role && line.byRole[role] > second) {
            second = line.byRole[role];
            guess.runnerUp = Role(role);
        }
    guess.reason = reasonOf(state, cues, guess.runnerUp, weights);
    return guess;
}

Block blockOf(const ReceivedLine &line)
{
    Block block;
    block.id = BlockId::create();
    block.text = line.text;
    block.origin = line.origin;
    return block;
}

Story newStory()
{
    Story story;
    story.id = StoryId::create();
    return story;
}

/// Pairs of Han characters of a heading that the lead has, too.
int saidAgain(QStringView heading, QStringView lead)
{
    const auto isHanAt = [heading](qsizetype i) { return heading[i].script() == QChar::Script_Han; };
    int said = 0;
    for (qsizetype i = 0; i + 1 < heading.size(); ++i)
        said += isHanAt(i) && isHanAt(i + 1) && lead.contains(heading.sliced(i, 2)) ? 1 : 0;
    return said;
}

/// Of two heading lines the shorter is the headline more often than not, but a story opens with what its headline tells.
/// Where the first paragraph says the longer line again and not the shorter one, the two signs disagree: which line is
/// which is for a person to say.
void doubtKicker(Story &story)
{
    constexpr int fewest = 5;        // pairs: more than a name that both have
    constexpr double unlikely = 0.4; // as if each could be the other
    QList<Block> &blocks = story.blocks;
    const auto lead = std::ranges::find_if(blocks,
                                           [](const Block &block) { return block.role.role == Role::Paragraph; });
    if (blocks.size() < 3 || lead == blocks.end() || blocks[0].role.role != Role::Kicker
        || blocks[1].role.role != Role::Headline || isHeading(blocks[2].role.role)
        || blocks[0].text.size() <= blocks[1].text.size() || blocks[0].role.reason.startsWith("styled"_L1))
        return;
    const int said = saidAgain(blocks[0].text, lead->text);
    if (said < fewest || 2 * saidAgain(blocks[1].text, lead->text) > said)
        return;
    RoleGuess &guess = blocks[0].role;
    guess.certainty = std::min(guess.certainty, unlikely);
    guess.runnerUp = Role::Headline;
    guess.reason = sharedName(Cue::Echoed);
}

/// A note introduces what follows it, but 编后 looks back; a caption stands with what went before, and else with what
/// follows.
StoryId partnerOf(const QList<Story> &stories, qsizetype at, StoryKind kind)
{
    const bool looksBack = kind == StoryKind::Captions || shapes::startsNoteBehind(stories[at].blocks.first().text);
    const auto isArticle = [&](qsizetype i) {
        return i >= 0 && i < stories.size() && kindOf(stories[i]) == StoryKind::Article;
    };
    constexpr qsizetype reach = 4;
    for (qsizetype step = 1; step <= reach; ++step) {
        if (looksBack && isArticle(at - step))
            return stories[at - step].id;
        if (isArticle(at + step))
            return stories[at + step].id;
    }
    return {};
}

void linkStories(QList<Story> &stories)
{
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const StoryKind kind = kindOf(stories[i]);
        if (kind != StoryKind::Captions && kind != StoryKind::EditorsNote)
            continue;
        const StoryId partner = partnerOf(stories, i, kind);
        for (Block &block : stories[i].blocks)
            if (block.role.role == Role::Caption || block.role.role == Role::Credit
                || block.role.role == Role::EditorsNote || block.role.role == Role::EditorsNoteLabel)
                block.linkedStory = partner;
    }
}

bool isSamePage(const PageHead &a, const PageHead &b)
{
    return a.number == b.number && a.section == b.section;
}

/// The head of another page right under the imprint at the foot of one, which the decoder takes for more of it.
bool startsPage(const Block &block, const Story &open)
{
    const auto isImprint = [](const Block &above) { return shapes::isImprint(above.text); };
    return block.role.role == Role::Folio && pageHeadOf(block.text) && std::ranges::all_of(open.blocks, isImprint);
}

/// Stories with roles, not yet linked to each other. Each step, once stopped, does nothing more with what the one before
/// left half done.
QList<Story> storiesOf(const QList<ReceivedLine> &lines, const Language *language, const std::stop_token &stop,
                       const QList<BylineShape> &taught)
{
    const RoleWeights &weights = roleWeights();
    const QList<CueSet> cues = cuesOf(lines, stop, taught);
    const QList<DecodedLine> decoded = decode(cues, cutsOf(lines, cues, language, stop), weights, stop);
    QList<Story> stories;
    for (qsizetype i = 0; i < lines.size() && !stop.stop_requested(); ++i) {
        Block block = blockOf(lines[i]);
        block.role = guessOf(decoded[i], cues[i], weights);
        if (stories.isEmpty() || weights.states[size_t(decoded[i].state)].starts || startsPage(block, stories.last()))
            stories.append(newStory());
        stories.last().blocks.append(block);
    }
    for (Story &story : stories)
        doubtKicker(story);
    return stories;
}

std::optional<PageHead> headIn(const Story &story)
{
    for (const Block &block : story.blocks)
        if (block.role.role == Role::Folio)
            if (std::optional<PageHead> head = pageHeadOf(block.text))
                return head;
    return std::nullopt;
}

} // namespace

QList<Story> recognise(const QList<ReceivedLine> &lines, const Language *language, const QList<BylineShape> &taught)
{
    QList<Story> stories = storiesOf(lines, language, {}, taught);
    linkStories(stories);
    return stories;
}

QList<RecognisedPage> recognisePages(const QList<ReceivedLine> &lines, const Language *language,
                                     const std::stop_token &stop, const QList<BylineShape> &taught)
{
    QList<RecognisedPage> pages;
    const QList<Story> stories = storiesOf(lines, language, stop, taught);
    for (const Story &story : stories) {
        const std::optional<PageHead> head = headIn(story);
        // The same head again, at the foot or over a second column, is no new page.
        const bool isNew = head
            && (pages.isEmpty() || !isSamePage(*head, {pages.last().section, pages.last().number, {}}));
        if (isNew)
            pages.append({head->number, head->section, head->name, {}});
        else if (pages.isEmpty())
            pages.append(RecognisedPage{});
        pages.last().stories.append(story);
    }
    for (RecognisedPage &page : pages)
        linkStories(page.stories);
    return pages;
}

QList<Story> asSeparateLines(const QList<ReceivedLine> &lines)
{
    QList<Story> stories;
    stories.reserve(lines.size());
    for (const ReceivedLine &line : lines) {
        stories.append(newStory());
        Block block = blockOf(line);
        block.role = RoleGuess{Role::Paragraph, 1, std::nullopt, u"given"_s};
        stories.last().blocks.append(block);
    }
    return stories;
}

} // namespace galley
