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
        QTest::newRow("half a character of unmarked UTF-16")
            << encoded(page, "UTF-16LE").chopped(1) << Error::Code::Corrupt << u"line 4"_s;
        QTest::newRow("half a surrogate pair")
            << QByteArray("\xFF\xFE" + encoded(page, "UTF-16LE") + QByteArray("\x00\xD8\x41\x00", 4))
            << Error::Code::Corrupt << u"line 5"_s;
        QTest::newRow("half a surrogate pair in UTF-8")
            << QByteArray(page.toUtf8() + "\xED\xA0\x80") << Error::Code::Corrupt << u"line 5"_s;
        QTest::newRow("a zero byte") << QByteArray(page.toUtf8() + QByteArray("\0", 1) + page.toUtf8())
                                     << Error::Code::Corrupt << u"line 5, byte %1"_s.arg(page.toUtf8().size() + 1);
        QTest::newRow("a zero byte in GB18030")
            << QByteArray(encoded(page, "GB18030") + QByteArray("\0", 1)) << Error::Code::Corrupt << u"GB18030"_s;
        QTest::newRow("UTF-8 in GB18030")
            << QByteArray(encoded(page, "GB18030") + page.toUtf8()) << Error::Code::Corrupt << u"line 5 is UTF-8"_s;
        QTest::newRow("GB18030 in UTF-8")
            << QByteArray(page.toUtf8() + encoded(u"顾"_s, "GB18030")) << Error::Code::Corrupt << u"line 5"_s;
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

    void damageIsMarkedInACharsetThatWasChosen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        const QString replaced = u"%1: Byte %2 is no %3 and stands as a replacement character."_s;
        QTest::newRow("nothing damaged") << encoded(page, "GB18030") << u"GB18030"_s << page << QStringList{};
        QTest::newRow("with its mark") << QByteArray("\xEF\xBB\xBF甲") << u"UTF-8"_s << u"甲"_s << QStringList{};
        QTest::newRow("a byte in the middle") << QByteArray("甲\n乙\xFF丙") << u"UTF-8"_s << u"甲\n乙\uFFFD丙"_s
                                              << QStringList{replaced.arg(u"2"_s, u"8"_s, u"UTF-8"_s)};
        QTest::newRow("half a character at the end") << QByteArray("甲\xE4\xB8") << u"UTF-8"_s << u"甲\uFFFD"_s
                                                     << QStringList{replaced.arg(u"1"_s, u"4"_s, u"UTF-8"_s)};
        QTest::newRow("a zero byte") << QByteArray("甲\0乙", 7) << u"UTF-8"_s << u"甲\uFFFD乙"_s
                                     << QStringList{replaced.arg(u"1"_s, u"4"_s, u"UTF-8"_s)};
        QTest::newRow("half a surrogate pair")
            << QByteArray("\x32\x75\x00\xD8\x59\x4E", 6) << u"UTF-16LE"_s << u"甲\uFFFD乙"_s
            << QStringList{replaced.arg(u"1"_s, u"3"_s, u"UTF-16LE"_s)};
        QTest::newRow("two on one line") << QByteArray("\xFF甲\xFF\n") << u"UTF-8"_s << u"\uFFFD甲\uFFFD\n"_s
                                         << QStringList{replaced.arg(u"1"_s, u"1"_s, u"UTF-8"_s),
                                                        u"0: Damaged characters replaced in the whole file: 2."_s};
    }

    void damageIsMarkedInACharsetThatWasChosen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, charset);
        const Result<DecodedText> decoded = decode(bytes, u"一版.txt"_s, charset);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message.text()));
        QTEST(decoded->text, "text");
        QStringList said;
        for (const Remark &remark : decoded->remarks)
            said << QString(QString::number(remark.line) + u": " + remark.text.text());
        QTEST(said, "said");
    }

    void unknownCharsetIsRefusedByName()
    {
        const Result<DecodedText> decoded = decode("甲", u"一版.txt"_s, u"Klingon"_s);
        QVERIFY(!decoded);
        QVERIFY(decoded.error().message.text().contains("Klingon"_L1));
    }

    void chosenCharsetReachesTheDocument()
    {
        const auto read = readDocument("甲\xFF乙", u"一版.txt"_s, 0, {u"UTF-8"_s});
        QVERIFY(read);
        QCOMPARE(read->charset, u"UTF-8"_s);
        QCOMPARE(read->remarks.size(), 1);
    }

    void charsetsAreOfferedLikeliestFirst_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("first");
        QTest::newRow("UTF-8") << page.toUtf8() << u"UTF-8"_s;
        QTest::newRow("GB18030") << encoded(page, "GB18030") << u"GB18030"_s;
        QTest::newRow("Big5") << encoded(traditional, "Big5") << u"Big5"_s;
        QTest::newRow("UTF-16BE") << encoded(page, "UTF-16BE") << u"UTF-16BE"_s;
        QTest::newRow("UTF-8 with a bad byte") << QByteArray(page.toUtf8() + "\xFF") << u"UTF-8"_s;
    }

    void charsetsAreOfferedLikeliestFirst()
    {
        QFETCH(QByteArray, bytes);
        const QList<CharsetChoice> choices = charsetsToChoose(bytes);
        QVERIFY(choices.size() > 4);
        QTEST(choices.first().charset, "first");
        QVERIFY(page.startsWith(choices.first().sample) || traditional.startsWith(choices.first().sample));
    }
};

QTEST_GUILESS_MAIN(CharsetTest)
#include "charsettest.moc"
