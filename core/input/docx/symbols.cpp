#include "core/input/docx/symbols.h"

#include "core/base/embedded.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr char16_t privateUse = 0xF000;

} // namespace

QString symbolText(QStringView font, char16_t code)
{
    static const QJsonObject known = embedded::required(embedded::object(u"input/symbols.json"_s));
    const char16_t low = code & 0xFF;
    const bool isOfFont = code == low || (code & 0xFF00) == privateUse;
    const QString drawn =
        known.value(font).toObject().value(QString::number(low, 16).rightJustified(2, u'0').toUpper()).toString();
    if (isOfFont && !drawn.isEmpty())
        return drawn;
    return QString(QChar(code < 0x100 ? char16_t(privateUse | code) : code));
}

} // namespace galley
