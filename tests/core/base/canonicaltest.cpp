#include "core/base/canonical.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class CanonicalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachFieldByItsLength()
    {
        const Canonical form = Canonical("galley.record/1").add(u"临渚"_s).add(qint64(-12)).add(QByteArray("\0x", 2));
        QCOMPARE(form.bytes(),
                 QByteArray("galley.record/1\n"
                            "\0\0\0\0\0\0\0\6临渚"
                            "\0\0\0\0\0\0\0\3-12"
                            "\0\0\0\0\0\0\0\2\0x",
                            16 + 8 + 6 + 8 + 3 + 8 + 2));
    }

    void differs_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("where one field ends") << QStringList{u"ab"_s, u"c"_s};
        QTest::newRow("in the number of fields") << QStringList{u"abc"_s};
        QTest::newRow("by an empty field") << QStringList{u"a"_s, u"bc"_s, {}};
        QTest::newRow("in order") << QStringList{u"bc"_s, u"a"_s};
    }
    void differs()
    {
        QFETCH(QStringList, fields);
        Canonical form("form/1");
        for (const QString &field : fields)
            form.add(field);
        QVERIFY(form.bytes() != Canonical("form/1").add(u"a"_s).add(u"bc"_s).bytes());
    }
};

QTEST_GUILESS_MAIN(CanonicalTest)
#include "canonicaltest.moc"
