#include "core/language/variants.h"

#include "core/base/embedded.h"
#include "core/language/charactertables.h"
#include "core/language/scriptconversion.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

using namespace charactertables;

constexpr char32_t lastIdeograph = 0x323AF;

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

char32_t onlyCharacter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.size() == 1 ? characters.first() : 0;
}

/// True when one letter put in, taken out or changed turns one code into the other, or none.
bool isNear(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype head = left - a.begin();
    return a.sliced(a.size() == b.size() ? std::min(head + 1, a.size()) : head)
        == b.sliced(std::min(head + 1, b.size()));
}

class InstalledVariants : public Variants
{
public:
    InstalledVariants(const QByteArray &mappings, std::shared_ptr<const ScriptConversion> conversion)
        : m_numbers(lastIdeograph + 1)
        , m_conversion(std::move(conversion))
    {
        eachUnihan(mappings, "kTGH", [this](char32_t c, const QByteArray &value) {
            if (c <= lastIdeograph)
                m_numbers[c] = quint16(value.sliced(value.indexOf(':') + 1).toUInt());
        });
        m_equivalents = equivalentIdeographs(contents(unicodeFolder + u"EquivalentUnifiedIdeograph.txt"_s));
        m_kept = embedded::required(embedded::object(u"language/variants.json"_s))["kept"_L1].toObject().keys();
    }

    bool isStandard(char32_t c) const override { return c <= lastIdeograph && m_numbers[c] > 0; }

    char32_t unified(char32_t c) const override
    {
        if (const char32_t equivalent = m_equivalents.value(c))
            return equivalent;
        const bool compatible = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
        const char32_t normal = compatible ? onlyCharacter(textOf(c).normalized(QString::NormalizationForm_KC)) : 0;
        return normal == c ? 0 : normal;
    }

    bool isKept(char32_t c) const override { return m_kept.contains(textOf(c)); }

    VariantCandidates candidatesFor(char32_t c) const override
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_candidates.constFind(c); known != m_candidates.cend())
            return *known;
        if (m_links.isEmpty())
            loadRest();
        VariantCandidates candidates{.mapped = mapped(c), .alike = {}};
        for (char32_t other : m_common)
            if (looksLike(c, other) && !candidates.mapped.contains(other))
                candidates.alike.append(other);
        return *m_candidates.insert(c, candidates);
    }

private:
    bool isCommon(char32_t c) const { return isStandard(c) && uint(m_numbers[c]) <= lastCommonNumber; }

    void loadRest() const
    {
        const QByteArray variants = contents(unicodeFolder + u"Unihan_Variants.txt.bz2"_s);
        for (const char *field : {"kSimplifiedVariant", "kSemanticVariant", "kZVariant", "kSpecializedSemanticVariant",
                                  "kSpoofingVariant"}) {
            eachUnihan(variants, field, [this](char32_t c, const QByteArray &value) {
                for (char32_t other : codePointsIn(value)) {
                    m_links[c].append(other);
                    m_links[other].append(c);
                }
            });
        }
        eachUnihan(contents(unicodeFolder + u"Unihan_DictionaryLikeData.txt.bz2"_s), "kCangjie",
                   [this](char32_t c, const QByteArray &value) { m_cangjie.insert(c, value.split(' ').first()); });
        m_strokes = rimeCodes(contents(strokeFile));
        for (char32_t c = 0; c <= lastIdeograph; ++c)
            if (isCommon(c))
                m_common.append(c);
    }

    /// By OpenCC first, then by Unihan's variants and what OpenCC makes of them.
    QList<char32_t> mapped(char32_t c) const
    {
        QList<char32_t> found;
        const auto add = [&](char32_t other) {
            if (other != c && isCommon(other) && !found.contains(other))
                found.append(other);
        };
        for (const QString &text : m_conversion->simplified(textOf(c)))
            add(onlyCharacter(text));
        for (char32_t other : m_links.value(c)) {
            add(other);
            for (const QString &text : m_conversion->simplified(textOf(other)))
                add(onlyCharacter(text));
        }
        return found;
    }

    bool looksLike(char32_t c, char32_t other) const
    {
        const QByteArray cangjie = m_cangjie.value(c);
        if (cangjie.size() >= 2 && isNear(cangjie, m_cangjie.value(other)))
            return true;
        const QByteArray strokes = m_strokes.value(c);
        return strokes.size() >= 4 && isNear(strokes, m_strokes.value(other));
    }

    std::vector<quint16> m_numbers; ///< in the table, from 1; 0: not in it
    QHash<char32_t, char32_t> m_equivalents;
    QStringList m_kept;
    std::shared_ptr<const ScriptConversion> m_conversion;

    mutable std::mutex m_mutex; ///< guards what follows, which is read when first needed
    mutable QHash<char32_t, QList<char32_t>> m_links;
    mutable QHash<char32_t, QByteArray> m_cangjie;
    mutable QHash<char32_t, QByteArray> m_strokes;
    mutable QList<char32_t> m_common;
    mutable QHash<char32_t, VariantCandidates> m_candidates;
};

} // namespace

Result<std::shared_ptr<const Variants>> installedVariants()
{
    const QByteArray mappings = contents(unicodeFolder + u"Unihan_OtherMappings.txt.bz2"_s);
    if (!mappings.contains("\tkTGH\t"))
        return failure(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("core", "The table of standard characters is missing: install the package %1."),
            {u"unicode-data"_s});
    std::shared_ptr<const ScriptConversion> conversion = ScriptConversion::open();
    if (!conversion)
        return failure(
            Error::Code::NotFound,
            QT_TRANSLATE_NOOP("core", "The tables of traditional characters are missing: install the package %1."),
            {u"libopencc-data"_s});
    return std::make_shared<const InstalledVariants>(mappings, std::move(conversion));
}

} // namespace galley
