#include "ui/base/copyfitbar.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

/// A hundred pixels wide: the tick is at 80.
QImage barOf(const FitShown &fit, const Theme &theme)
{
    QImage image(100, 12, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintCopyfitBar(painter, image.rect(), fit, theme);
    return image;
}

/// First and last column that has ink in the middle, away from the tick.
std::pair<int, int> inked(const QImage &image, int from, int to)
{
    std::pair<int, int> ends{-1, -1};
    for (int x = from; x < to; ++x)
        for (int y = 4; y < 8; ++y)
            if (qAlpha(image.pixel(x, y)) > 0)
                ends = {ends.first < 0 ? x : ends.first, x};
    return ends;
}

} // namespace

class CopyfitBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarIsAsLongAsTheStory_data()
    {
        QTest::addColumn<int>("lines");  // of a hole of 40
        QTest::addColumn<int>("filled"); // last grey column before the tick
        QTest::addColumn<int>("beyond"); // last hatched column behind it; -1: none
        QTest::newRow("nothing") << 0 << -1 << -1;
        QTest::newRow("half") << 20 << 39 << -1;
        QTest::newRow("fits") << 40 << 78 << -1;
        QTest::newRow("one over can be seen") << 41 << 78 << 85;
        QTest::newRow("five over") << 45 << 78 << 89;
        QTest::newRow("far over stays inside") << 400 << 78 << 99;
    }
    void theBarIsAsLongAsTheStory()
    {
        QFETCH(int, lines);
        const Theme theme;
        const QImage bar = barOf({lines, 40, false}, theme);
        QTEST(inked(bar, 0, 79).second, "filled");
        QFETCH(int, beyond);
        QVERIFY(std::abs(inked(bar, 81, 100).second - beyond) <= 1); // hatching may end between two strokes
        QVERIFY(qAlpha(bar.pixel(80, 1)) > 0);                       // the tick is higher than the bar
        QVERIFY(qAlpha(bar.pixel(40, 1)) == 0);
    }

    void wordsAndColourSayTheSame_data()
    {
        QTest::addColumn<FitShown>("fit");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Colour>("colour");
        QTest::newRow("fits") << FitShown{40, 40} << u"Fits"_s << Colour::Ok;
        QTest::newRow("short") << FitShown{36, 40} << u"4 lines short"_s << Colour::Text2;
        QTest::newRow("over") << FitShown{42, 40} << u"2 lines over"_s << Colour::B;
        QTest::newRow("far over") << FitShown{44, 40, true} << u"4 lines over"_s << Colour::A;
    }
    void wordsAndColourSayTheSame()
    {
        QFETCH(FitShown, fit);
        QTEST(fitWords(fit), "words");
        QTEST(fitColour(fit), "colour");
        const Theme theme;
        FitSign sign(theme);
        sign.setFit(fit);
        QTEST(sign.accessibleName(), "words");
    }
};

QTEST_MAIN(CopyfitBarTest)
#include "copyfitbartest.moc"
