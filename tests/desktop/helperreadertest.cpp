#include "app/desktop/helperreader.h"
#include "tests/support/pdfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

/// An answer that is waited for.
template<typename T>
struct Awaited {
    std::optional<Result<T>> got;

    ProofReader::Answer<T> take()
    {
        return [this](const Result<T> &answer) { got = answer; };
    }
    QString words() const { return got && !*got ? got->error().message.text() : QString(); }
};

} // namespace

/// The process that reads page proofs, as the window asks it: the real one, and ones that go wrong.
class HelperReaderTest : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static HelperProgram real() { return {QStringLiteral(GALLEY_CTL), {u"read-proofs"_s}}; }
    static HelperProgram fake(const QString &how, int ms = patience)
    {
        return {QStringLiteral(GALLEY_FAKE_HELPER), {how}, ms};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFileIsReadAndDrawn()
    {
        const QString file = path(u"要闻.pdf"_s);
        writePdf(file, {{u"河堤修好了。"_s}, {}});
        HelperReader reader(real());
        Awaited<QList<QSizeF>> sizes;
        Awaited<ProofPage> first;
        Awaited<ProofPage> second;
        Awaited<QImage> tile;
        reader.open(file, this, sizes.take());
        reader.read(file, 1, this, first.take());
        reader.read(file, 2, this, second.take());
        reader.draw({file, 1, 2, QRect(40, 40, 60, 60)}, this, tile.take());
        QTRY_VERIFY_WITH_TIMEOUT(sizes.got && first.got && second.got && tile.got, patience);
        QCOMPARE(sizes.got->value(), (QList<QSizeF>{{600, 800}, {600, 800}}));
        QString text;
        for (const ProofPiece &piece : first.got->value().pieces)
            text += piece.text;
        QCOMPARE(text, u"河堤修好了。"_s);
        QVERIFY(second.got->value().pieces.isEmpty());
        const QImage &picture = tile.got->value();
        QCOMPARE(picture.size(), QSize(60, 60));
        QCOMPARE(picture.pixelColor(30, 30), QColor(Qt::red)); // the square from 20, 20 to 50, 50
        QCOMPARE(picture.pixelColor(59, 10), QColor(Qt::red));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("not there") << u"gone.pdf"_s << QByteArray() << Error::Code::Unreadable;
        QTest::newRow("garbage") << u"garbage.pdf"_s << QByteArray("\x89\0\xff%PDF not", 11).repeated(500)
                                 << Error::Code::Corrupt;
        QTest::newRow("cut off") << u"cut.pdf"_s << QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
                                 << Error::Code::Corrupt;
        QTest::newRow("locked") << u"locked.pdf"_s << QByteArray() << Error::Code::Unsupported;
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        if (QFile file(path(name)); !bytes.isEmpty() && file.open(QFile::WriteOnly))
            file.write(bytes);
        writeLockedPdf(path(u"locked.pdf"_s));
        HelperReader reader(real());
        Awaited<QList<QSizeF>> sizes;
        reader.open(path(name), this, sizes.take());
        QTRY_VERIFY_WITH_TIMEOUT(sizes.got, patience);
        QVERIFY(!*sizes.got);
        QTEST(sizes.got->error().code, "code");
        QVERIFY2(sizes.words().contains(name), qPrintable(sizes.words()));
    }

    void aPageThatIsTheProcessesEndFailsAlone_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("words");
        QTest::newRow("killed") << u"killed"_s << u"damaged"_s;
        QTest::newRow("crashes") << u"crashes"_s << u"damaged"_s;
        QTest::newRow("computes too long") << u"computes too long"_s << u"too long"_s;
        QTest::newRow("hangs") << u"hangs"_s << u"too long"_s;
        QTest::newRow("runs out of memory") << u"runs out of memory"_s << u"memory"_s;
        QTest::newRow("answers something else") << u"answers something else"_s << u"damaged"_s;
        QTest::newRow("babbles") << u"babbles"_s << u"damaged"_s;
    }
    void aPageThatIsTheProcessesEndFailsAlone()
    {
        QFETCH(QString, how);
        QFETCH(QString, words);
        HelperReader reader(fake(how, how == "hangs"_L1 ? 2000 : patience));
        Awaited<ProofPage> pages[3];
        for (int i = 0; i < 3; ++i)
            reader.read(u"要闻.pdf"_s, i + 1, this, pages[i].take());
        QTRY_VERIFY_WITH_TIMEOUT(pages[0].got && pages[1].got && pages[2].got, patience);
        QVERIFY(pages[0].got->has_value());
        QVERIFY(pages[2].got->has_value());
        const QString said = pages[1].words();
        QVERIFY2(said.contains(u"要闻.pdf"_s) && said.contains(u"page 2"_s) && said.contains(words), qPrintable(said));
    }

    void aProgramThatDoesNotStartIsNamed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("how");
        QTest::newRow("not there") << path(u"galleyctl"_s) << QString();
        QTest::newRow("another version") << QStringLiteral(GALLEY_FAKE_HELPER) << u"another version"_s;
        QTest::newRow("says nothing") << QStringLiteral(GALLEY_FAKE_HELPER) << u"says nothing"_s;
    }
    void aProgramThatDoesNotStartIsNamed()
    {
        QFETCH(QString, program);
        QFETCH(QString, how);
        HelperReader reader({program, {how}, 2000});
        Awaited<ProofPage> pages[2];
        for (Awaited<ProofPage> &page : pages)
            reader.read(u"要闻.pdf"_s, 1, this, page.take());
        QTRY_VERIFY_WITH_TIMEOUT(pages[0].got && pages[1].got, patience);
        QVERIFY2(pages[0].words().contains(program), qPrintable(pages[0].words()));
        QCOMPARE(pages[1].words(), pages[0].words());
    }

    void nobodyIsAnsweredWhoIsGoneOrHasCancelled()
    {
        HelperReader reader(fake({}));
        Awaited<ProofPage> gone;
        Awaited<QImage> cancelled;
        Awaited<ProofPage> last;
        {
            QObject asker;
            reader.read(u"a.pdf"_s, 1, &asker, gone.take());
        }
        reader.cancel(reader.draw({u"a.pdf"_s, 1, 1, QRect(0, 0, 9, 9)}, this, cancelled.take()));
        reader.read(u"a.pdf"_s, 3, this, last.take());
        QTRY_VERIFY_WITH_TIMEOUT(last.got, patience);
        QVERIFY(!gone.got);
        QVERIFY(!cancelled.got);
    }
};

QTEST_MAIN(HelperReaderTest)
#include "helperreadertest.moc"
