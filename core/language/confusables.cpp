#include "core/language/confusables.h"

#include "core/base/embedded.h"
#include "core/language/charactertables.h"
#include "core/language/shapes.h"
#include "core/language/syllables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using namespace charactertables;

/// Unihan gives phonetics of the whole of Chinese; a class larger than this says little.
constexpr qsizetype largestPhonetic = 40;

QList<std::pair<QByteArray, QByteArray>> kin(const QJsonValue &json)
{
    QList<std::pair<QByteArray, QByteArray>> result;
    const QJsonArray rows = json.toArray();
    for (const auto &row : rows) {
        const QList<QByteArray> both = row.toString().toLatin1().split(' ');
        result.append({both.first(), both.last()});
    }
    return result;
}

/// Characters by something that they share.
using Classes = QHash<QByteArray, QString>;

class InstalledConfusables : public Confusables
{
public:
    explicit InstalledConfusables(const QByteArray &mappings)
        : m_begins(0x10001)
    {
        eachUnihan(mappings, "kTGH", [this](char32_t c, const QByteArray &value) {
            if (c <= 0xFFFF && value.sliced(value.indexOf(':') + 1).toUInt() <= lastCommonNumber)
                m_common.append(QChar(char16_t(c)));
        });
        std::ranges::sort(m_common);
        m_pairs.resize(0x10000);
        addSounds();
        const QByteArray dictionary = contents(unicodeFolder + u"Unihan_DictionaryLikeData.txt.bz2"_s);
        addPhonetics(dictionary);
        addShapes(dictionary);
        addConfused();
        settle();
    }

    std::span<const Confusable> of(char16_t c) const override
    {
        return std::span(m_all).subspan(m_begins[c], m_begins[c + 1] - m_begins[c]);
    }

    std::uint16_t ways(char16_t c, char16_t other) const override
    {
        const std::span<const Confusable> all = of(c);
        const auto found = std::ranges::lower_bound(all, other, {}, &Confusable::character);
        return found != all.end() && found->character == other ? found->ways : 0;
    }

    bool areForms(QStringView word, QStringView other) const override
    {
        return m_forms.contains(word < other ? word + u' ' + other : other + u' ' + word);
    }

    bool isCommon(char16_t c) const override { return std::ranges::binary_search(m_common, QChar(c)); }

private:
    void add(QChar one, QChar other, std::uint16_t way)
    {
        if (one == other)
            return;
        m_pairs[one.unicode()].push_back({other.unicode(), way});
        m_pairs[other.unicode()].push_back({one.unicode(), way});
    }

    void addAll(const Classes &classes, std::uint16_t way, qsizetype largest = 1000)
    {
        for (const QString &members : classes) {
            if (members.size() > largest)
                continue;
            for (qsizetype i = 0; i < members.size(); ++i)
                for (qsizetype j = i + 1; j < members.size(); ++j)
                    add(members[i], members[j], way);
        }
    }

    void addSounds();
    void addPhonetics(const QByteArray &dictionary);
    void addShapes(const QByteArray &dictionary);
    void addConfused();
    void settle();

    QString m_common;                             ///< sorted
    QSet<QString> m_forms;                        ///< "成份 成分", the lesser first
    std::vector<std::vector<Confusable>> m_pairs; ///< while it is made
    std::vector<std::uint32_t> m_begins;          ///< of each unit's in m_all
    std::vector<Confusable> m_all;
};

/// The readings in use: those of the modern dictionaries.
void InstalledConfusables::addSounds()
{
    const QByteArray readings = contents(unicodeFolder + u"Unihan_Readings.txt.bz2"_s);
    QSet<std::pair<QByteArray, QChar>> seen;
    Classes syllables, withTone;
    for (const char *field : {"kMandarin", "kXHC1983", "kHanyuPinlu", "kTGHZ2013"}) {
        eachUnihan(readings, field, [&](char32_t c, const QByteArray &value) {
            if (c > 0xFFFF || !isCommon(char16_t(c)))
                return;
            const QChar character{char16_t(c)};
            for (QByteArray part : value.split(' ')) {
                part = part.sliced(part.indexOf(':') + 1);
                for (const QByteArray &reading : part.split(',')) {
                    const qsizetype end = reading.indexOf('(');
                    const Syllable syllable = syllableOf(QString::fromUtf8(end < 0 ? reading : reading.first(end)));
                    const QByteArray toned = syllable.letters + char('0' + syllable.tone);
                    if (!seen.contains({syllable.letters, character}))
                        syllables[syllable.letters].append(character);
                    if (!seen.contains({toned, character}))
                        withTone[toned].append(character);
                    seen.insert({syllable.letters, character});
                    seen.insert({toned, character});
                }
            }
        });
    }
    addAll(syllables, SameSyllable);
    addAll(withTone, SameTone);
    const QJsonObject data = embedded::required(embedded::object(u"language/slips.json"_s));
    const SyllableKin mixed{kin(data["initials"_L1]), kin(data["finals"_L1])};
    for (auto it = syllables.cbegin(); it != syllables.cend(); ++it)
        for (const QByteArray &other : mixed.near(it.key()))
            if (other > it.key())
                for (const QChar a : it.value())
                    for (const QChar b : syllables.value(other))
                        add(a, b, NearSyllable);
}

void InstalledConfusables::addPhonetics(const QByteArray &dictionary)
{
    Classes classes;
    eachUnihan(dictionary, "kPhonetic", [&](char32_t c, const QByteArray &value) {
        if (c > 0xFFFF || !isCommon(char16_t(c)))
            return;
        for (QByteArray part : value.split(' ')) {
            if (part.endsWith('*'))
                part.chop(1);
            classes[part].append(QChar(char16_t(c)));
        }
    });
    addAll(classes, SamePhonetic, largestPhonetic);
}

void InstalledConfusables::addShapes(const QByteArray &dictionary)
{
    QHash<char32_t, QByteArray> cangjie;
    eachUnihan(dictionary, "kCangjie", [&](char32_t c, const QByteArray &value) {
        if (c <= 0xFFFF && isCommon(char16_t(c)))
            cangjie.insert(c, value.split(' ').first());
    });
    for (const auto &[one, other] : nearCodes(cangjie))
        add(QChar(char16_t(one)), QChar(char16_t(other)), NearCangjie);
    QHash<char32_t, QByteArray> strokes = rimeCodes(contents(strokeFile));
    strokes.removeIf([this](auto it) { return it.key() > 0xFFFF || !isCommon(char16_t(it.key())); });
    for (const auto &[one, other] : nearStrokes(strokes))
        add(QChar(char16_t(one)), QChar(char16_t(other)), NearStrokes);
}

void InstalledConfusables::addConfused()
{
    const QJsonObject data = embedded::required(embedded::object(u"language/slips.json"_s));
    const QJsonArray rows = data["confused"_L1].toArray();
    for (const auto &row : rows)
        for (const QString &pair : row.toString().split(u' '))
            if (pair.size() == 2)
                add(pair[0], pair[1], OftenConfused);
    const QJsonArray variants = data["variants"_L1].toArray();
    for (const auto &variant : variants) {
        QStringList forms = variant.toString().split(u' ');
        forms.sort();
        m_forms.insert(forms.join(u' '));
    }
}

/// Puts what was found of each character together, once each.
void InstalledConfusables::settle()
{
    for (std::size_t c = 0; c < m_pairs.size(); ++c) {
        m_begins[c] = std::uint32_t(m_all.size());
        std::vector<Confusable> &found = m_pairs[c];
        std::ranges::sort(found, {}, &Confusable::character);
        for (const Confusable &one : found) {
            if (m_all.size() > m_begins[c] && m_all.back().character == one.character)
                m_all.back().ways |= one.ways;
            else
                m_all.push_back(one);
        }
    }
    m_begins[0x10000] = std::uint32_t(m_all.size());
    m_all.shrink_to_fit();
    m_pairs = {};
}

} // namespace

Result<std::shared_ptr<const Confusables>> installedConfusables()
{
    const QByteArray mappings = contents(unicodeFolder + u"Unihan_OtherMappings.txt.bz2"_s);
    if (!mappings.contains("\tkTGH\t"))
        return failure(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("core", "The table of standard characters is missing: install the package %1."),
            {u"unicode-data"_s});
    return std::make_shared<const InstalledConfusables>(mappings);
}

} // namespace galley
