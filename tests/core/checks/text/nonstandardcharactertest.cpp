#include "core/checks/text/nonstandardcharacter.h"

#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// A handful of characters; every other one is standard.
class FakeVariants : public Variants
{
public:
    bool isStandard(char32_t c) const override
    {
        return !candidatesFor(c).mapped.contains(c) && !u"屆會議報告經髙𤭢珮"_s.contains(QString::fromUcs4(&c, 1));
    }
    char32_t unified(char32_t c) const override { return c == 0x2F00 ? U'一' : 0; }
    bool isKept(char32_t c) const override { return c == U'珮'; }
    VariantCandidates candidatesFor(char32_t c) const override
    {
        static const QHash<char32_t, char32_t> mapped{{U'屆', U'届'}, {U'會', U'会'}, {U'議', U'议'},
                                                      {U'報', U'报'}, {U'經', U'经'}, {U'髙', U'高'}};
        const char32_t other = mapped.value(c);
        return {.mapped = other ? QList<char32_t>{other} : QList<char32_t>(), .alike = {}};
    }
};

} // namespace

/// Without a language model: what needs none. The catalogue's test runs the examples with one.
class NonstandardCharacterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void characters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("standard") << u"新一届会议。"_s << QStringList();
        QTest::newRow("variant") << u"新一屆会议。"_s << QStringList({u"A 屆→届"_s});
        QTest::newRow("kept") << u"珮。"_s << QStringList();
        QTest::newRow("after a surname") << u"王髙来了。"_s << QStringList();
        QTest::newRow("nothing known") << u"那个𤭢字。"_s << QStringList({u"C 𤭢"_s});
        QTest::newRow("radical") << u"这是\u2F00种\u2F00\u2F00"_s
                                 << QStringList({u"A \u2F00→一"_s, u"A \u2F00\u2F00→一一"_s});
        QTest::newRow("lost") << u"三\uFFFD\uFFFD人"_s << QStringList({u"A \uFFFD\uFFFD"_s});
        QTest::newRow("private use") << u"住\uE123街"_s << QStringList({u"A \uE123"_s});
        QTest::newRow("zero width") << u"商\u200B店"_s << QStringList({u"A \u200B→"_s});
        QTest::newRow("byte-order mark inside") << u"商\uFEFF店"_s << QStringList({u"A \uFEFF→"_s});
        QTest::newRow("control") << QString(u"商"_s + QChar(0x07) + u"店"_s)
                                 << QStringList({u"A "_s + QChar(0x07) + u"→"_s});
        QTest::newRow("joined emoji") << u"一家👨\u200D👩\u200D👧人"_s << QStringList();
        QTest::newRow("joiner between Han") << u"商\u200D店"_s << QStringList({u"A \u200D→"_s});
        QTest::newRow("traditional script") << u"市府召會議議經報，報會議經。"_s << QStringList();
    }

    void characters()
    {
        QFETCH(QString, text);
        QTEST(test::found(nonstandardCharacter(std::make_shared<FakeVariants>(), nullptr), test::issueOf({text})),
              "found");
    }
};

QTEST_GUILESS_MAIN(NonstandardCharacterTest)
#include "nonstandardcharactertest.moc"
