#include "core/proof/plainform.h"

#include "core/base/embedded.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Radicals that have no decomposition of their own.
QHash<char32_t, QString> readRadicals()
{
    const QJsonObject json = embedded::required(embedded::object(u"proof/radicals.json"_s))["ideographs"_L1].toObject();
    QHash<char32_t, QString> ideographs;
    for (auto it = json.begin(); it != json.end(); ++it)
        ideographs.insert(it.key().front().unicode(), it.value().toString());
    return ideographs;
}

bool isFolded(char32_t c)
{
    const bool isRadical = c >= 0x2E80 && c <= 0x2FDF;
    const bool isCompatibility = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    const bool isLigature = c >= 0xFB00 && c <= 0xFB06;
    return isRadical || isCompatibility || isLigature;
}

} // namespace

QString plainForm(char32_t c)
{
    if (!isFolded(c))
        return {};
    static const QHash<char32_t, QString> radicals = readRadicals();
    if (const auto ideograph = radicals.constFind(c); ideograph != radicals.cend())
        return *ideograph;
    const QString given = QString::fromUcs4(&c, 1);
    const QString plain = given.normalized(QString::NormalizationForm_KC);
    return plain == given ? QString() : plain;
}

bool isUnreadable(char32_t c)
{
    const bool isPrivate = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    return isPrivate || c == 0xFFFD || QChar::category(c) == QChar::Other_Control
        || QChar::category(c) == QChar::Other_Surrogate;
}

} // namespace galley
