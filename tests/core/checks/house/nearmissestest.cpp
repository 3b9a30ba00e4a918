#include "core/checks/house/nearmisses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QStringList found(const NearMisses &misses, const QStringList &phrases, const QString &text)
{
    static const QStringList slips{u"changed"_s, u"two"_s, u"missing"_s, u"extra"_s};
    QStringList all;
    for (const NearMisses::Miss &miss : misses.in(text))
        all.append(u"%1 %2 %3"_s.arg(miss.span.of(text).toString(), slips[int(miss.slip)], phrases[miss.phrase]));
    return all;
}

} // namespace

class NearMissesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSlips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        // 百里滨水绿廊行动 (8), 清江夜渡 (4), 清江夜渡计划 (6), 沿江五镇 (4), 春风送岗节 (5)
        row("exact", u"百里滨水绿廊行动开始了"_s, {});
        row("one changed", u"今年百里滨水绿郎行动开始了"_s, {u"百里滨水绿郎行动 changed 百里滨水绿廊行动"_s});
        row("two changed", u"百里冰水绿郎行动"_s, {u"百里冰水绿郎行动 two 百里滨水绿廊行动"_s});
        row("two changed side by side", u"百里滨水红楼行动"_s, {u"百里滨水红楼行动 two 百里滨水绿廊行动"_s});
        row("three changed", u"百里冰冰绿郎行动"_s, {});
        row("one missing", u"百里滨水廊行动"_s, {u"百里滨水廊行动 missing 百里滨水绿廊行动"_s});
        row("one missing early", u"百滨水绿廊行动"_s, {u"百滨水绿廊行动 missing 百里滨水绿廊行动"_s});
        row("one too many", u"百里滨水绿绿廊行动"_s, {u"百里滨水绿绿廊行动 extra 百里滨水绿廊行动"_s});
        row("one too many early", u"百十里滨水绿廊行动"_s, {u"百十里滨水绿廊行动 extra 百里滨水绿廊行动"_s});
        row("last one missing", u"百里滨水绿廊行"_s, {});
        row("first one changed", u"千里滨水绿廊行动"_s, {});
        row("two of a short one", u"清江月夜计划"_s, {});
        row("one of six", u"清江夜读计划"_s, {u"清江夜读计划 changed 清江夜渡计划"_s});
        row("one of five", u"春风送港节"_s, {u"春风送港节 changed 春风送岗节"_s});
        row("four are too short", u"沿江王镇"_s, {});
        row("twice", u"清江夜读计划和清江夜度计划"_s,
            {u"清江夜读计划 changed 清江夜渡计划"_s, u"清江夜度计划 changed 清江夜渡计划"_s});
        row("at the text's end", u"清江夜渡划"_s, {u"清江夜渡划 missing 清江夜渡计划"_s});
        row("beside an exact one", u"清江夜渡计划，清江夜读计划"_s, {u"清江夜读计划 changed 清江夜渡计划"_s});
        row("another that is exact over it", u"百里滨水沿江五镇行动"_s, {});
        row("its last character twice", u"百里滨水绿廊行动动"_s, {});
        row("its first character twice", u"百百里滨水绿廊行动"_s, {});
        row("behind a shorter one that is exact", u"清江夜渡划"_s, {u"清江夜渡划 missing 清江夜渡计划"_s});
        row("nothing", QString(), {});
    }
    void findsSlips()
    {
        QFETCH(QString, text);
        const QStringList phrases{u"百里滨水绿廊行动"_s, u"清江夜渡"_s, u"清江夜渡计划"_s, u"沿江五镇"_s,
                                  u"春风送岗节"_s};
        QTEST(found(NearMisses(phrases), phrases, text), "found");
    }

    // What is found does not depend on how many phrases there are.
    void findsTheSameAmongMany()
    {
        QStringList phrases;
        for (int i = 0; i < 20'000; ++i)
            phrases.append(u"第%1号"_s.arg(i) + QChar(0x4E00 + i) + u"滨水计划"_s);
        phrases.append(u"百里滨水绿廊行动"_s);
        QCOMPARE(found(NearMisses(phrases), phrases, u"今年百里滨水绿郎行动开始了"_s),
                 QStringList{u"百里滨水绿郎行动 changed 百里滨水绿廊行动"_s});
    }
};

QTEST_GUILESS_MAIN(NearMissesTest)
#include "nearmissestest.moc"
