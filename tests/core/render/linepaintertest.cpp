#include "core/render/linepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int em = 60; ///< pixels

/// The columns of pixels that have ink.
std::pair<int, int> inkOf(const SetType &line)
{
    QImage image(8 * em, 2 * em, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    paintLine(painter, line);
    painter.end();
    std::pair<int, int> ink{image.width(), -1};
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 160)
                ink = {std::min(ink.first, x), std::max(ink.second, x)};
    return ink;
}

} // namespace

class LinePainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkStaysInItsRoom_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<double>("width"); // of the whole line, ems
        for (const QString &mark : {u"（"_s, u"）"_s, u"“"_s, u"，"_s, u"。"_s, u"《"_s}) {
            QTest::addRow("%s squeezed", qPrintable(mark)) << mark << 2.5;
            QTest::addRow("%s in a line that is widened", qPrintable(mark)) << mark << 4.0;
            QTest::addRow("%s as it is", qPrintable(mark)) << mark << 3.0;
        }
    }
    void aMarkStaysInItsRoom()
    {
        QFETCH(QString, mark);
        QFETCH(double, width);
        const SetType line{
            .text = u"　"_s + mark + u'　', .x = em, .baseline = 1.5 * em, .size = em, .width = width * em};
        const QList<double> edges = edgesOf(line);
        const auto [first, last] = inkOf(line);
        QVERIFY2(first >= edges[1] - 2 && last <= edges[2] + 2,
                 qPrintable(u"%1 to %2, not in %3 to %4"_s.arg(first).arg(last).arg(edges[1]).arg(edges[2])));
    }
};

QTEST_MAIN(LinePainterTest)
#include "linepaintertest.moc"
