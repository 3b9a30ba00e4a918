#include "core/recognise/seam.h"

#include "core/recognise/linewords.h"
#include "core/recognise/shapes.h"
#include "core/recognise/signs.h"
#include "core/recognise/weights.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype reach = 8; // Han characters on each side that the language model sees
constexpr double notCut = -12;

/// What one pass over a line says.
struct LineForm {
    qsizetype length = 0;
    qsizetype letters = 0;
    int commas = 0;
    int stops = 0;
    bool opensUnclosed = false;
    bool closesUnopened = false;
    bool spaced = false;
};

LineForm formOf(QStringView line)
{
    LineForm form;
    int depth = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c.isSpace()) {
            form.spaced |= depth == 0 && i > 0 && i + 1 < line.size();
            continue;
        }
        ++form.length;
        form.letters += c.script() == QChar::Script_Latin;
        form.commas += (c == u'，' || c == u'；' || c == u';') && i + 1 < line.size();
        form.stops += c == u'。' || c == u'！' || c == u'？';
        if (isOpeningMark(c.unicode()))
            ++depth;
        else if (isClosingMark(c.unicode()) && --depth < 0) {
            form.closesUnopened = true;
            depth = 0;
        }
    }
    form.opensUnclosed = depth > 0;
    return form;
}

bool isHanAt(QStringView text, qsizetype at)
{
    return isHan(codePointAt(text, at));
}

QStringView hanTail(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && text.size() - begin < reach && !text[begin - 1].isSurrogate() && isHanAt(text, begin - 1))
        --begin;
    return text.sliced(begin);
}

QStringView hanHead(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < reach && !text[end].isSurrogate() && isHanAt(text, end))
        ++end;
    return text.first(end);
}

bool isFinished(QStringView text)
{
    if (endsSentence(text) || shapes::endsWithRemark(text))
        return true;
    QStringView core = text.trimmed();
    while (!core.isEmpty() && (isClosingMark(core.back().unicode()) || core.back() == u'"'))
        core.chop(1);
    // A full stop of ASCII ends a sentence only after a word of letters: "of the town." and not "3."
    return core.size() > 2 && core.back() == u'.' && core[core.size() - 2].script() == QChar::Script_Latin
        && core.contains(u' ');
}

class Collector
{
public:
    void add(QLatin1StringView name, double value)
    {
        if (value != 0)
            features.append({name, value});
    }
    SeamFeatures features;
};

double functionShare(QStringView text)
{
    static const CharacterSet &functions = shapes::characters("function"_L1);
    return double(std::ranges::count_if(text, [&](QChar c) { return functions.contains(c); })) / double(text.size());
}

/// Share of the left line's pairs of characters that come again at the head of the right one: a heading says what its
/// story then says again, the two halves of a sentence do not.
double sharedPairs(QStringView left, QStringView right)
{
    const QStringView tail = left.last(std::min<qsizetype>(left.size(), 50));
    const QStringView head = right.first(std::min<qsizetype>(right.size(), 100));
    qsizetype shared = 0;
    for (qsizetype i = 0; i + 1 < tail.size(); ++i)
        shared += head.contains(tail.sliced(i, 2));
    return tail.size() < 2 ? 0 : double(shared) / double(tail.size() - 1);
}

void addLeft(QStringView left, const LineForm &form, Collector &out)
{
    const QChar end = left.back();
    out.add("left-ends-comma"_L1, end == u'，' || end == u'；' || end == u',');
    out.add("left-ends-series"_L1, end == u'、');
    out.add("left-ends-colon"_L1, end == u'：' || end == u':');
    out.add("left-ends-closing"_L1, isClosingMark(end.unicode()));
    out.add("left-ends-dash"_L1, end == u'—' || end == u'-');
    out.add("left-ends-alphanumeric"_L1, end.unicode() < 0x250 && end.isLetterOrNumber());
    out.add("left-ends-preposition"_L1, shapes::characters("preposition"_L1).contains(end));
    out.add("left-ends-particle"_L1, shapes::characters("particle"_L1).contains(end));
    out.add("left-to-12"_L1, form.length <= 12);
    out.add("left-to-20"_L1, form.length <= 20);
    out.add("left-to-30"_L1, form.length <= 30);
    out.add("left-tens"_L1, std::min(10.0, double(form.length) / 10));
    out.add("left-has-stop"_L1, form.stops > 0);
    out.add("left-has-comma"_L1, form.commas > 0);
    out.add("left-short-comma"_L1, form.commas > 0 && form.length <= 24 && form.stops == 0);
    out.add("left-has-commas"_L1, form.commas > 1);
    out.add("left-opens"_L1, form.opensUnclosed);
    out.add("left-spaced"_L1, form.spaced && form.stops == 0);
    out.add("left-spaced-no-comma"_L1, form.spaced && form.stops == 0 && form.commas == 0);
    const Signs signs = signsIn(left);
    out.add("left-byline"_L1, signs.byline || signs.bracketed);
    out.add("left-lead-in"_L1, signs.leadIn > 0 && signs.leadIn < left.size());
    out.add("left-date-opening"_L1, shapes::startsWithDate(left));
    out.add("left-body-opening"_L1, shapes::startsLikeBody(left));
    out.add("left-ends-number"_L1, shapes::endsInNumber(left));
    out.add("left-source"_L1, shapes::startsWithSource(left));
    out.add("left-function-share"_L1, form.length <= 60 ? 10 * functionShare(left) : 0);
    out.add("left-news-verb"_L1, shapes::endsLikeNews(left));
    out.add("left-bracket-head"_L1, left.front() == u'【');
}

bool startsLikeRest(QChar head)
{
    static const CharacterSet &words = shapes::characters("carrying-on"_L1);
    return QStringView(u"，。、；：！？”’）》").contains(head) || words.contains(head);
}

void addRight(QStringView right, const LineForm &form, Collector &out)
{
    const QChar head = right.front();
    const bool finished = isFinished(right);
    out.add("right-finished"_L1, finished);
    out.add("right-short-finished"_L1, finished && form.length <= 12);
    out.add("right-short-unfinished"_L1, !finished && form.length <= 30);
    out.add("right-to-6"_L1, form.length <= 6);
    out.add("right-over-40"_L1, form.length > 40);
    out.add("right-has-stop"_L1, form.stops > 1);
    out.add("right-closes"_L1, form.closesUnopened);
    out.add("right-starts-closing"_L1, startsLikeRest(head));
    out.add("right-starts-opening"_L1, isOpeningMark(head.unicode()));
    const Signs signs = signsIn(right);
    out.add("right-lead-in"_L1, signs.leadIn > 0);
    out.add("right-body-opening"_L1, shapes::startsLikeBody(right));
    out.add("right-date-opening"_L1, shapes::startsWithDate(right));
    out.add("right-numbered"_L1, shapes::isListItem(right));
    out.add("right-byline"_L1, signs.byline || signs.bracketed);
    out.add("right-source"_L1, shapes::startsWithSource(right));
    out.add("right-lower-case"_L1, head.isLower());
}

/// What speaks for a subhead in clauses of one length: 谁要数据，谁先看库.
void addClauses(const Seam &seam, const LineForm &right, Collector &out)
{
    const shapes::Balance balance = shapes::clauseBalance(seam.left);
    if (balance == shapes::Balance::None)
        return;
    const bool isAlone = (seam.before.isEmpty() || isFinished(seam.before)) && isFinished(seam.right);
    out.add("left-clauses"_L1, 1);
    out.add("left-clauses-even"_L1, balance == shapes::Balance::Even);
    out.add("left-clauses-alone"_L1, isAlone);
    out.add("left-clauses-before-text"_L1, isAlone && right.length > 40);
}

void addSurroundings(const Seam &seam, const LineForm &left, const LineForm &right, Collector &out)
{
    const bool finishedBefore = seam.before.isEmpty() || isFinished(seam.before);
    out.add("left-siblings"_L1, seam.leftHasSiblings);
    out.add("left-first"_L1, seam.before.isEmpty());
    const double shared = sharedPairs(seam.left, seam.right);
    out.add("shared-pairs"_L1, shared * 10);
    out.add("shared-pairs-many"_L1, shared > 0.3);
    out.add("before-finished"_L1, finishedBefore);
    out.add("before-short-unfinished"_L1, !finishedBefore && seam.before.size() <= 30);
    out.add("before-starts-alike"_L1,
            seam.before.size() > 4 && seam.left.size() > 4 && seam.before.first(2) == seam.left.first(2));
    // 会议指出 … 会议强调: the second half of a cut sentence does not open as its first half did.
    out.add("right-starts-alike"_L1,
            left.length > 20 && seam.right.size() > 4 && seam.left.first(2) == seam.right.first(2));
    out.add("indents-differ"_L1, seam.indent == Seam::Indent::RightContinues);
    out.add("indents-alike"_L1, seam.indent == Seam::Indent::BothStart);
    const bool digits = seam.left.back().isDigit() && seam.right.front().isDigit();
    const bool isItem = shapes::isListItem(seam.right);
    const bool isClause = QStringView(u"；;，,").contains(seam.left.back());
    out.add("items"_L1, isItem && isClause);
    const bool evenLines = left.length <= 20 && right.length <= 20 && left.length == right.length
        && seam.left.back() != u'、';
    out.add("verse"_L1, evenLines && left.length >= 4 && seam.before.size() <= 22 && !seam.before.isEmpty());
    out.add("digits-meet"_L1, digits);
    out.add("closed-across"_L1, left.opensUnclosed && right.closesUnopened);
    out.add("words-run-on"_L1, left.letters * 2 > left.length && seam.right.front().isLower());
}

void addLanguage(const Seam &seam, const LineForm &left, const Language &language, Collector &out)
{
    const std::optional<double> gain = joinedGain(seam, language);
    out.add("no-han-seam"_L1, !gain);
    if (!gain)
        return;
    const double value = std::clamp(*gain, -6.0, 8.0);
    out.add("gain"_L1, value);
    out.add("gain-above-zero"_L1, std::max(0.0, value));
    out.add("gain-long-left"_L1, left.length > 30 ? value : 0);
    out.add("gain-short-left"_L1, left.length <= 20 ? value : 0);
    out.add("gain-above-zero-short-left"_L1, left.length <= 20 ? std::max(0.0, value) : 0);
    const WordAcross across = wordAcross(seam, language);
    const bool isClauses = shapes::clauseBalance(seam.left) != shapes::Balance::None;
    out.add("gain-clauses"_L1, isClauses ? value : 0);
    out.add("gain-clauses-none"_L1, isClauses && value <= 0);
    out.add("word-across"_L1, !across.word.isEmpty());
    if (!across.word.isEmpty())
        out.add("word-across-common"_L1, std::clamp(language.logProbability(across.word) + 8, 0.0, 5.0) / 5);
}

Seam::Indent indentOf(const CueSet &left, const CueSet &right)
{
    if (left.has(Cue::Indented) && right.has(Cue::NotIndented))
        return Seam::Indent::RightContinues;
    return left.has(Cue::Indented) && right.has(Cue::Indented) ? Seam::Indent::BothStart : Seam::Indent::Unknown;
}

} // namespace

Seam seamAt(const QList<ReceivedLine> &lines, const QList<CueSet> &cues, qsizetype at)
{
    return {at > 1 ? QStringView(lines[at - 2].text) : QStringView(), lines[at - 1].text, lines[at].text,
            indentOf(cues[at - 1], cues[at]), cues[at - 1].has(Cue::Parallel)};
}

bool couldBeCut(const Seam &seam)
{
    const QStringView left = seam.left.trimmed();
    if (left.isEmpty() || seam.right.trimmed().isEmpty() || isFinished(left))
        return false;
    const Signs signs = signsIn(left);
    return !signs.credit && !signs.endsWithCredit && !signs.endsWithNames;
}

SeamFeatures featuresOf(const Seam &seam, const Language *language)
{
    Seam bare = seam;
    bare.before = seam.before.trimmed();
    bare.left = seam.left.trimmed();
    bare.right = seam.right.trimmed();
    const LineForm left = formOf(bare.left);
    const LineForm right = formOf(bare.right);
    Collector out;
    addLeft(bare.left, left, out);
    addRight(bare.right, right, out);
    addSurroundings(bare, left, right, out);
    addClauses(bare, right, out);
    if (language)
        addLanguage(bare, left, *language, out);
    return out.features;
}

double cutLogOdds(const Seam &seam, const Language *language)
{
    if (!couldBeCut(seam))
        return notCut;
    return cutLogOdds(featuresOf(seam, language), language != nullptr);
}

double cutLogOdds(const SeamFeatures &features, bool hasLanguage)
{
    const LinearWeights &weights = hasLanguage ? seamWeights().withLanguage : seamWeights().byForm;
    double sum = weights.bias;
    for (const SeamFeature &feature : features)
        sum += weights.byName.value(feature.name) * feature.value;
    return sum;
}

std::optional<double> joinedGain(const Seam &seam, const Language &language)
{
    const QStringView left = hanTail(seam.left.trimmed());
    const QStringView right = hanHead(seam.right.trimmed());
    if (left.isEmpty() || right.isEmpty())
        return std::nullopt;
    const QString joined = left % right;
    return language.score(joined) - language.score(left) - language.score(right);
}

WordAcross wordAcross(const Seam &seam, const Language &language)
{
    const QStringView left = hanTail(seam.left.trimmed());
    const QStringView right = hanHead(seam.right.trimmed());
    if (left.isEmpty() || right.isEmpty())
        return {};
    const QString joined = left % right;
    // A word that the best cut of the joined text has there, so that no chance neighbours count.
    for (const Word &word : language.segment(joined).words)
        if (word.known && word.span.begin < left.size() && word.span.end > left.size())
            return {word.span.of(joined).toString(), left.size() - word.span.begin};
    return {};
}

} // namespace galley
