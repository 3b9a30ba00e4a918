#include "core/store/proofcopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ProofCopiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_proof = m_folder.filePath(u"01.pdf"_s);

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void setAge(const QString &path, int days)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
    }
    ProofFile fileOf(const QByteArray &digest) const
    {
        return {ProofFileId::create(), m_proof, digest, QDateTime::currentDateTimeUtc()};
    }

    ProofCopies m_copies{m_folder.filePath(u"evening.galley"_s)};

private Q_SLOTS:
    void init()
    {
        QDir(m_copies.folder()).removeRecursively();
        write(m_proof, "%PDF first");
    }

    void theProofBeforeIsThereWhenTheNextWasWrittenOverIt()
    {
        const QByteArray first = m_copies.keep(m_proof).value();
        QCOMPARE(first, QCryptographicHash::hash("%PDF first", QCryptographicHash::Sha256));
        write(m_proof, "%PDF second");
        const QByteArray second = m_copies.keep(m_proof).value();
        QCOMPARE(bytesOf(m_copies.find(fileOf(first)).value()), "%PDF first");
        QCOMPARE(bytesOf(m_copies.find(fileOf(second)).value()), "%PDF second");
    }

    void theSameIsKeptOnce()
    {
        QCOMPARE(m_copies.keep(m_proof).value(), m_copies.keep(m_proof).value());
        QCOMPARE(QDir(m_copies.folder()).entryList(QDir::Files).size(), 1);
    }

    void liesBesideTheNewsroom() { QCOMPARE(m_copies.folder(), m_folder.filePath(u"evening.proofs"_s)); }

    void whereTheCopyIsGoneTheFileItselfWillDo()
    {
        const ProofFile file = fileOf(m_copies.keep(m_proof).value());
        QDir(m_copies.folder()).removeRecursively();
        QCOMPARE(m_copies.find(file).value(), m_proof);
        write(m_proof, "%PDF other");
        const Result<QString> found = m_copies.find(file);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        QCOMPARE(found.error().message.arguments().first(), m_proof);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const Result<QByteArray> kept = m_copies.keep(m_folder.filePath(u"none.pdf"_s));
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Unreadable);
        QVERIFY(kept.error().message.arguments().first().endsWith(u"none.pdf"_s));
    }

    void whereNoCopyCanBeMadeItIsSaid()
    {
        const QString blocked = m_folder.filePath(u"blocked.proofs"_s);
        write(blocked, "a file where the folder would be");
        const Result<QByteArray> kept = ProofCopies(m_folder.filePath(u"blocked.galley"_s)).keep(m_proof);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::Failed);
        QCOMPARE(kept.error().message.arguments().first(), m_proof);
    }

    void whatNobodyLooksAtGoes()
    {
        const QByteArray first = m_copies.keep(m_proof).value();
        const QString copy = m_copies.find(fileOf(first)).value();
        setAge(copy, ProofCopies::days + 1);
        write(m_proof, "%PDF second");
        QVERIFY(m_copies.keep(m_proof));
        QVERIFY(!QFileInfo::exists(copy));
    }

    void whatIsLookedAtStays()
    {
        const QByteArray first = m_copies.keep(m_proof).value();
        const QString copy = m_copies.find(fileOf(first)).value();
        setAge(copy, ProofCopies::days + 1);
        QCOMPARE(m_copies.find(fileOf(first)).value(), copy);
        write(m_proof, "%PDF second");
        QVERIFY(m_copies.keep(m_proof));
        QVERIFY(QFileInfo::exists(copy));
    }
};

QTEST_GUILESS_MAIN(ProofCopiesTest)
#include "proofcopiestest.moc"
