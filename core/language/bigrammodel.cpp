#include "core/language/bigrammodel.h"

#include "core/language/berkeleyhash.h"
#include "core/language/thirdlanguage.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QtEndian>
#include <QtTranslation>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// A table of words begins with 8 bytes of its own. Then 32 bits each: how often all its words were counted, where the
// offsets of its words begin, where the words, and where they end, all from here. An offset is 0 for none. A word is its
// length and the number of its readings, 8 bits each, how often it was counted, and its characters.
constexpr qsizetype tableHead = 8;
constexpr qsizetype wordHead = 6;
/// The package's number of a word: that of its table above these bits, its place in it below.
constexpr int tableShift = 24;
constexpr std::uint32_t startOfSentence = 1;
constexpr std::uint32_t longestWord = 16;

constexpr double unknownWordScore = -8.5;
/// Words that were never seen after another are as likely there, together, as this much of every word that was.
constexpr double unseenPerSeen = 1.5;

std::uint32_t number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

} // namespace

/// The words of all tables, in the order of the model's own numbers.
class BigramModel::Words
{
public:
    struct Word {
        QString text;
        double count = 0;
    };

    bool read(const Table &table)
    {
        const QByteArrayView all = table.contents;
        if (all.size() < tableHead + 16)
            return false;
        const qsizetype offsets = tableHead + number(all, tableHead + 4);
        const qsizetype words = tableHead + number(all, tableHead + 8);
        const qsizetype end = tableHead + number(all, tableHead + 12);
        if (offsets > words || words > end || end > all.size())
            return false;
        for (qsizetype i = 0; offsets + 4 * (i + 1) < words; ++i) {
            const qsizetype offset = number(all, offsets + 4 * i);
            if (offset > 0 && !readWord(all.first(end), words + offset, table.number << tableShift | std::uint32_t(i)))
                return false;
        }
        return true;
    }

    const std::vector<Word> &all() const { return m_words; }
    double count() const { return m_count; }
    /// What the model calls the word of this number in the package.
    std::optional<std::uint32_t> numbered(std::uint32_t packaged) const
    {
        const auto found = m_numbers.constFind(packaged);
        return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
    }

private:
    bool readWord(QByteArrayView all, qsizetype at, std::uint32_t packaged)
    {
        if (at + wordHead > all.size())
            return false;
        const std::uint32_t length = std::uint8_t(all[at]);
        if (length == 0 || length > longestWord || at + wordHead + 4 * qsizetype(length) > all.size())
            return false;
        Word word{.text = {}, .count = double(number(all, at + 2))};
        for (std::uint32_t c = 0; c < length; ++c)
            word.text += QChar::fromUcs4(number(all, at + wordHead + 4 * qsizetype(c)));
        m_numbers.insert(packaged, std::uint32_t(m_words.size()));
        m_count += word.count;
        m_words.push_back(std::move(word));
        return true;
    }

    std::vector<Word> m_words{{}}; ///< the first is the start of a sentence
    QHash<std::uint32_t, std::uint32_t> m_numbers{{startOfSentence, sentenceStart}};
    double m_count = 0;
};

std::unique_ptr<BigramModel> BigramModel::open(const QList<Table> &tables, QByteArrayView pairs)
{
    Words words;
    for (const Table &table : tables) {
        if (!words.read(table))
            return nullptr;
    }
    std::unique_ptr<BigramModel> model(new BigramModel);
    model->addWords(words);
    bool whole = true;
    const bool read = eachHashRecord(pairs, [&](QByteArrayView word, QByteArrayView followers) {
        whole = whole && model->addRow(word, followers, words);
    });
    return read && whole ? std::move(model) : nullptr;
}

void BigramModel::addWords(const Words &words)
{
    m_lexicon = Lexicon(words.all().size() * 2);
    m_rows.resize(words.all().size());
    for (const Words::Word &word : words.all()) {
        const float logProbability = float(std::log10(std::max(word.count, 0.5) / words.count()));
        if (!word.text.isEmpty())
            m_lexicon.add(word.text, std::uint32_t(m_words.size()), logProbability);
        m_words.push_back(logProbability);
    }
}

bool BigramModel::addRow(QByteArrayView word, QByteArrayView followers, const Words &words)
{
    if (word.size() != 4 || followers.size() % 8 != 4)
        return false;
    const std::optional<std::uint32_t> known = words.numbered(number(word, 0));
    if (!known)
        return true;
    Row &row = m_rows[*known];
    row.begin = std::uint32_t(m_followers.size());
    double all = 0;
    for (qsizetype at = 4; at < followers.size(); at += 8)
        all += number(followers, at + 4);
    const qsizetype different = followers.size() / 8;
    const double unseen = unseenPerSeen * double(different);
    row.others = float(std::log10(unseen / (all + unseen)));
    for (qsizetype at = 4; at < followers.size(); at += 8) {
        if (const auto follower = words.numbered(number(followers, at)); follower && *follower != sentenceStart) {
            const double seen = number(followers, at + 4) / (all + unseen);
            m_followers.push_back({*follower, float(std::log10(seen + std::pow(10, row.others + m_words[*follower])))});
        }
    }
    row.end = std::uint32_t(m_followers.size());
    std::ranges::sort(m_followers.begin() + row.begin, m_followers.end(), {}, &Follower::word);
    return true;
}

double BigramModel::score(const State &before, std::uint32_t word, State &after) const
{
    if (word >= m_words.size()) {
        after = sentenceStart;
        return unknownWordScore;
    }
    after = word;
    const Row &row = m_rows[before];
    const auto followers = std::span(m_followers).subspan(row.begin, row.end - row.begin);
    const auto found = std::ranges::lower_bound(followers, word, {}, &Follower::word);
    return found != followers.end() && found->word == word ? double(found->logProbability)
                                                           : double(row.others + m_words[word]);
}

double BigramModel::unknown() const
{
    return unknownWordScore + WordBeam<BigramModel>::unknownPenalty;
}

namespace {

/// The package's tables of words that its pairs are counted in, by their numbers there.
constexpr std::pair<std::uint32_t, const char *> tables[]{
    {1, "gb_char.bin"}, {2, "gbk_char.bin"}, {3, "opengram.bin"}, {4, "merged.bin"}};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const Language>> thirdChinese()
{
    // Debian keeps the data under a folder named after the machine's architecture.
    QStringList folders{u"/usr/lib/libpinyin/data/"_s};
    for (const QString &name : QDir(u"/usr/lib"_s).entryList({u"*-linux-*"_s}, QDir::Dirs))
        folders.append(u"/usr/lib/"_s + name + u"/libpinyin/data/"_s);
    for (const QString &folder : std::as_const(folders)) {
        const QByteArray pairs = contentsOf(folder + u"bigram.db"_s);
        if (pairs.isEmpty())
            continue;
        QList<BigramModel::Table> words;
        for (const auto &[number, name] : tables)
            words.append({number, contentsOf(folder + QString::fromLatin1(name))});
        if (auto model = BigramModel::open(words, pairs))
            return std::make_shared<BigramLanguage>(std::move(*model));
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "The third Chinese language model cannot be read: %1"), {folder});
    }
    return failure(Error::Code::NotFound,
                   QT_TRANSLATE_NOOP("core",
                                     "The third Chinese language model, which makes wrong characters surer, is "
                                     "missing: install the package %1."),
                   {u"libpinyin-data"_s});
}

} // namespace galley
