#include "core/language/trigrammodel.h"

#include "core/language/secondlanguage.h"

#include <QDir>
#include <QtEndian>
#include <QtTranslation>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// The file: order, whether it holds logarithms, sizes of the levels; probabilities; back-off factors; then the levels,
// nodes of 12 bytes and, in the last, leaves of 8. Each level ends with a node that only bounds the children before it.
constexpr qsizetype headBytes = 24;
constexpr std::uint32_t probabilities = 1 << 16;
constexpr std::uint32_t backOffs = 1 << 14;
constexpr std::uint32_t nodeBytes = 12;
constexpr std::uint32_t leafBytes = 8;

/// log10 of a word that the model does not know: a tenth of its rarest.
constexpr double unknownWordScore = -8.5;
/// Words below are marks and figures.
constexpr std::uint32_t firstWord = 70;

std::uint32_t number(const uchar *at)
{
    return qFromLittleEndian<quint32>(at);
}

std::vector<float> logarithms(const uchar *at, std::uint32_t count)
{
    std::vector<float> result(count);
    for (std::uint32_t i = 0; i < count; ++i)
        result[i] = std::log10(std::max(qFromLittleEndian<float>(at + i * sizeof(float)), 1e-12F));
    return result;
}

} // namespace

std::unique_ptr<TrigramModel> TrigramModel::open(const QString &modelPath, const QByteArray &words)
{
    std::unique_ptr<TrigramModel> model(new TrigramModel);
    return model->readModel(modelPath) && model->readWords(words) ? std::move(model) : nullptr;
}

bool TrigramModel::readModel(const QString &path)
{
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly))
        return false;
    const qint64 size = m_file->size();
    const uchar *data = size > headBytes ? m_file->map(0, size) : nullptr;
    if (!data || number(data) != levels || number(data + 4) != 0)
        return false;
    qint64 at = headBytes + qint64(sizeof(float)) * (probabilities + backOffs);
    std::array<qint64, levels + 1> begins{};
    for (std::size_t level = 0; level <= levels; ++level) {
        m_sizes[level] = number(data + 8 + 4 * level);
        begins[level] = at;
        at += qint64(m_sizes[level]) * (level < levels ? nodeBytes : leafBytes);
    }
    if (at != size || std::ranges::contains(m_sizes, 0U))
        return false;
    for (std::size_t level = 0; level <= levels; ++level)
        m_levels[level] = data + begins[level];
    m_probabilities = logarithms(data + headBytes, probabilities);
    m_backOffs = logarithms(data + headBytes + sizeof(float) * probabilities, backOffs);
    return true;
}

bool TrigramModel::readWords(const QByteArray &contents)
{
    const uchar *data = reinterpret_cast<const uchar *>(contents.constData());
    if (contents.size() < 12)
        return false;
    const std::uint32_t count = number(data);
    qsizetype at = number(data + 8);
    QString word;
    for (std::uint32_t id = 0; id < count; ++id) {
        word.clear();
        for (;; at += 4) {
            if (at + 4 > contents.size())
                return false;
            const char32_t c = number(data + at);
            if (c == 0)
                break;
            word += QChar::fromUcs4(c);
        }
        at += 4;
        if (id < firstWord || word.isEmpty())
            continue;
        const std::optional<std::uint32_t> known = child({}, id);
        m_lexicon.add(word, known ? id : Lexicon::notInModel,
                      known ? m_probabilities[nodeAt(1, *known).probability] : 0);
    }
    return m_lexicon.size() > 0;
}

TrigramModel::Node TrigramModel::nodeAt(std::uint32_t level, std::uint32_t index) const
{
    const uchar *at = m_levels[level] + std::size_t(index) * nodeBytes;
    const std::uint32_t first = number(at);
    const std::uint32_t second = number(at + 4);
    const std::uint32_t third = number(at + 8);
    return {.word = first & 0x3FFFF,
            .backOff = first >> 18,
            .probability = second & 0xFFFF,
            .firstChild = (second >> 16) | (third >> 25 << 16),
            .shorter = {(third >> 23) & 3, third & 0x7FFFFF}};
}

TrigramModel::Node TrigramModel::leafAt(std::uint32_t index) const
{
    const uchar *at = m_levels[levels] + std::size_t(index) * leafBytes;
    const std::uint32_t first = number(at);
    const std::uint32_t second = number(at + 4);
    return {.word = first & 0x3FFFF,
            .probability = (first >> 18) | (second >> 25 << 14),
            .shorter = {(second >> 23) & 3, second & 0x7FFFFF}};
}

std::uint32_t TrigramModel::wordAt(std::uint32_t level, std::uint32_t index) const
{
    return number(m_levels[level] + std::size_t(index) * (level < levels ? nodeBytes : leafBytes)) & 0x3FFFF;
}

/// The node one level on, found by halving.
std::optional<std::uint32_t> TrigramModel::child(const State &of, std::uint32_t word) const
{
    std::uint32_t begin = nodeAt(of.level, of.node).firstChild;
    const std::uint32_t end = nodeAt(of.level, of.node + 1).firstChild;
    std::uint32_t last = std::min(end, m_sizes[of.level + 1]);
    while (begin < last) {
        const std::uint32_t middle = begin + (last - begin) / 2;
        if (wordAt(of.level + 1, middle) < word)
            begin = middle + 1;
        else
            last = middle;
    }
    if (begin < std::min(end, m_sizes[of.level + 1]) && wordAt(of.level + 1, begin) == word)
        return begin;
    return {};
}

/// What is remembered after a node: the node itself where longer histories go on from it, else a shorter one.
TrigramModel::State TrigramModel::stateAfter(std::uint32_t level, std::uint32_t index) const
{
    if (level == levels)
        return leafAt(index).shorter;
    const Node node = nodeAt(level, index);
    return node.firstChild == nodeAt(level, index + 1).firstChild ? node.shorter : State{level, index};
}

double TrigramModel::score(const State &before, std::uint32_t word, State &after) const
{
    double score = 0;
    for (State state = before;;) {
        if (const std::optional<std::uint32_t> found = child(state, word)) {
            const std::uint32_t level = state.level + 1;
            after = stateAfter(level, *found);
            return score
                + double(m_probabilities[level == levels ? leafAt(*found).probability
                                                         : nodeAt(level, *found).probability]);
        }
        if (state.level == 0)
            break;
        const Node node = nodeAt(state.level, state.node);
        score += double(m_backOffs[node.backOff]);
        state = node.shorter;
    }
    after = {};
    return score + unknownWordScore;
}

double TrigramModel::unknown() const
{
    return unknownWordScore + WordBeam<TrigramModel>::unknownPenalty;
}

Result<std::shared_ptr<const Language>> secondChinese()
{
    // Debian keeps the data under a folder named after the machine's architecture.
    QStringList folders{u"/usr/lib/sunpinyin/data/"_s, u"/usr/share/sunpinyin/data/"_s};
    for (const QString &name : QDir(u"/usr/lib"_s).entryList({u"*-linux-*"_s}, QDir::Dirs))
        folders.append(u"/usr/lib/"_s + name + u"/sunpinyin/data/"_s);
    for (const QString &folder : std::as_const(folders)) {
        QFile words(folder + u"pydict_sc.bin"_s);
        if (!words.open(QIODevice::ReadOnly))
            continue;
        if (auto model = TrigramModel::open(folder + u"lm_sc.t3g"_s, words.readAll()))
            return std::make_shared<TrigramLanguage>(std::move(*model));
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "The second Chinese language model cannot be read: %1"), {folder});
    }
    return failure(Error::Code::NotFound,
                   QT_TRANSLATE_NOOP("core",
                                     "The second Chinese language model, by which wrong characters are told, is "
                                     "missing: install the package %1."),
                   {u"sunpinyin-data"_s});
}

} // namespace galley
