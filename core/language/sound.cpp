#include "core/language/sound.h"

#include "core/text/characters.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// ICU's table of readings, with what was looked up in it so far.
class Readings
{
public:
    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_table.reset(icu::Transliterator::createInstance(u"Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_table.reset();
    }

    QString of(QChar character)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_known.constFind(character); known != m_known.cend())
            return *known;
        QString reading;
        if (m_table) {
            icu::UnicodeString text(char16_t(character.unicode()));
            m_table->transliterate(text);
            reading = QString::fromUtf16(text.getBuffer(), text.length()).trimmed();
        }
        if (reading == character)
            reading.clear();
        m_known.insert(character, reading);
        return reading;
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_table;
    QHash<QChar, QString> m_known;
};

/// What is left where flat and rolled initials and front and back nasals are not told apart.
QString blurred(QString reading)
{
    for (const QString &rolled : {u"zh"_s, u"ch"_s, u"sh"_s})
        if (reading.startsWith(rolled))
            reading.remove(1, 1);
    if (reading.endsWith(u"ing"_s) || reading.endsWith(u"eng"_s))
        reading.chop(1);
    return reading;
}

} // namespace

QString pinyinOf(QChar character)
{
    static Readings readings;
    return isHan(character.unicode()) ? readings.of(character) : QString();
}

bool soundAlike(QChar a, QChar b)
{
    const QString first = blurred(pinyinOf(a));
    return !first.isEmpty() && first == blurred(pinyinOf(b));
}

} // namespace galley
