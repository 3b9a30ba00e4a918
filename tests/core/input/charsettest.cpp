#include "core/input/received.h"

#include <QStringEncoder>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"临渚启动滨水绿廊三年行动\r\n\r\n本报讯（记者　顾南乔）3月17日上午，动员会在城东老码头召开。\r\n"
                     u"水务局负责人介绍，绿廊全长一百零六公里，串起七个街道、四处湿地和十九座老码头。\r\n"_s;
const QString traditional =
    u"臨渚啟動濱水綠廊三年行動\n本報訊（記者　顧南喬）三月十七日上午，動員會在城東老碼頭召開。\n"_s;

QByteArray encoded(const QString &text, const char *charset)
{
    return QStringEncoder(charset).encode(text);
}

} // namespace

class CharsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOfAnyCharsetIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("charset");
        QTest::newRow("UTF-8") << page.toUtf8() << page << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + page.toUtf8()) << page << u"UTF-8"_s;
        QTest::newRow("UTF-16LE with mark")
            << QByteArray("\xFF\xFE" + encoded(page, "UTF-16LE")) << page << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark")
            << QByteArray("\xFE\xFF" + encoded(page, "UTF-16BE")) << page << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE without mark") << encoded(page, "UTF-16LE") << page << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE without mark") << encoded(page, "UTF-16BE") << page << u"UTF-16BE"_s;
        QTest::newRow("GB18030") << encoded(page, "GB18030") << page << u"GB18030"_s;
        QTest::newRow("GB18030 of four bytes") << encoded(page + u"𠮷"_s, "GB18030") << page + u"𠮷"_s << u"GB18030"_s;
        QTest::newRow("Big5") << encoded(traditional, "Big5") << traditional << u"Big5"_s;
        QTest::newRow("ASCII") << QByteArray("By A. Reader\nThe dyke holds.\n") << u"By A. Reader\nThe dyke holds.\n"_s
                               << u"UTF-8"_s;
        QTest::newRow("one character") << u"水"_s.toUtf8() << u"水"_s << u"UTF-8"_s;
    }

    void textOfAnyCharsetIsRead()
    {
        QFETCH(QByteArray, bytes);
        const Result<DecodedText> decoded = decode(bytes, u"一版.txt"_s);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message.text()));
        QTEST(decoded->text, "text");
        QTEST(decoded->charset, "charset");
    }

    void whatIsNoTextIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("says");
        QByteArray damaged = page.toUtf8();
        damaged[damaged.indexOf("动员会") + 1] = 'x';
        QTest::newRow("empty") << QByteArray() << Error::Code::Unsupported << u"一版.txt is empty"_s;
        QTest::newRow("only spaces") << u" \n\t　\n"_s.toUtf8() << Error::Code::Unsupported << u"一版.txt is empty"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x02\x58\0\0\x01\x90\x08\x06", 26)
                                   << Error::Code::Unsupported << u"not a text file"_s;
        QTest::newRow("damaged UTF-8 names its line") << damaged << Error::Code::Corrupt << u"line 3"_s;
        QTest::newRow("half a character of GB18030")
            << encoded(page, "GB18030").chopped(2) + "\x81" << Error::Code::Corrupt << u"GB18030"_s;
        QTest::newRow("half a character of marked UTF-16")
            << QByteArray("\xFF\xFE" + encoded(page, "UTF-16LE").chopped(1)) << Error::Code::Corrupt << u"UTF-16LE"_s;
    }

    void whatIsNoTextIsRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<DecodedText> decoded = decode(bytes, u"一版.txt"_s);
        QVERIFY(!decoded);
        QTEST(decoded.error().code, "code");
        QVERIFY2(decoded.error().message.text().contains(says), qPrintable(decoded.error().message.text()));
    }
};

QTEST_GUILESS_MAIN(CharsetTest)
#include "charsettest.moc"
