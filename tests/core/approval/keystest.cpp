// Keys, what they sign, and what is needed to open them.
#include "core/approval/keys.h"
#include "core/base/canonical.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const auto words = u"油菜花开满江岸"_s;

QByteArray altered(QByteArray bytes, qsizetype at = 0)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

/// As somebody makes it who knows how keys are stored.
SealedKey withChecksum(SealedKey sealed)
{
    Canonical form("galley.sealedkey/1");
    form.add(sealed.key.bytes).add(qint64(sealed.cost.operations)).add(qint64(sealed.cost.memory)).add(sealed.salt);
    form.add(sealed.nonce).add(sealed.box);
    sealed.checksum = QCryptographicHash::hash(form.bytes(), QCryptographicHash::Sha256);
    return sealed;
}

using Alter = void (*)(SealedKey &);

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignatureFitsItsKeyAndWordsAlone()
    {
        const SigningKey key = SigningKey::create();
        const QByteArray message = "galley.signoff/1\n…";
        const Signature signature = key.sign(message);
        QVERIFY(verifies(signature, message, key.publicKey()));
        QVERIFY(!verifies(signature, message.left(3), key.publicKey()));
        QVERIFY(!verifies(signature, {}, key.publicKey()));
        QVERIFY(!verifies(signature, message, SigningKey::create().publicKey()));
        QVERIFY(!verifies(signature, message, {}));
        QVERIFY(!verifies({}, message, key.publicKey()));
        for (qsizetype i = 0; i < signature.bytes.size(); ++i)
            QVERIFY(!verifies({altered(signature.bytes, i)}, message, key.publicKey()));
    }

    void opensWith_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("opens");
        QTest::newRow("the passphrase") << words + u"é"_s << true;
        QTest::newRow("the same characters, typed in another way") << words + u"e\u0301"_s << true;
        QTest::newRow("one letter otherwise") << words + u"e"_s << false;
        QTest::newRow("a space behind it") << words + u"é "_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void opensWith()
    {
        QFETCH(QString, typed);
        QFETCH(bool, opens);
        const SigningKey key = SigningKey::create();
        const SealedKey sealed = key.seal(Passphrase(words + u"é"_s), SealCost::least()).value();
        const Result<SigningKey> opened = SigningKey::open(sealed, Passphrase(typed));
        if (!opens) {
            QCOMPARE(opened.error().code, Error::Code::Refused);
            return;
        }
        QVERIFY(opened);
        QVERIFY(verifies(opened->sign("x"), "x", key.publicKey()));
    }

    void damageIsNotTakenForAWrongPassphrase_data()
    {
        QTest::addColumn<Alter>("alter");
        const auto row = [](const char *name, Alter alter) { QTest::newRow(name) << alter; };
        row("public key", [](SealedKey &key) { key.key.bytes = altered(key.key.bytes); });
        row("operations", [](SealedKey &key) { ++key.cost.operations; });
        row("memory", [](SealedKey &key) { key.cost.memory += 1024; });
        row("salt", [](SealedKey &key) { key.salt = altered(key.salt); });
        row("nonce", [](SealedKey &key) { key.nonce = altered(key.nonce); });
        row("box", [](SealedKey &key) { key.box = altered(key.box); });
        row("checksum", [](SealedKey &key) { key.checksum = altered(key.checksum); });
        row("box cut short", [](SealedKey &key) {
            key.box.chop(1);
            key = withChecksum(key);
        });
        row("all of it", [](SealedKey &key) { key = {}; });
        row("made to fill the memory", [](SealedKey &key) {
            key.cost.memory = quint64(64) << 30;
            key = withChecksum(key);
        });
        row("made to reckon for hours", [](SealedKey &key) {
            key.cost.operations = 1'000'000;
            key = withChecksum(key);
        });
    }
    void damageIsNotTakenForAWrongPassphrase()
    {
        QFETCH(Alter, alter);
        SealedKey sealed = SigningKey::create().seal(Passphrase(words), SealCost::least()).value();
        QCOMPARE(withChecksum(sealed), sealed);
        alter(sealed);
        QCOMPARE(SigningKey::open(sealed, Passphrase(words)).error().code, Error::Code::Corrupt);
    }

    void whoMakesItLookLikeAnothersKeyGetsNone()
    {
        SealedKey sealed = SigningKey::create().seal(Passphrase(words), SealCost::least()).value();
        sealed.key = SigningKey::create().publicKey();
        QVERIFY(!SigningKey::open(withChecksum(sealed), Passphrase(words)));
    }

    void sealsForTheOwnerOfAnotherKeyAlone()
    {
        const SigningKey root = SigningKey::create();
        const SigningKey reader = SigningKey::create();
        const QByteArray box = root.sealFor(reader.publicKey());
        const Result<SigningKey> opened = SigningKey::openWith(reader, box, root.publicKey());
        QVERIFY(opened);
        QCOMPARE(opened->publicKey(), root.publicKey());
        QCOMPARE(SigningKey::openWith(SigningKey::create(), box, root.publicKey()).error().code, Error::Code::Refused);
        QCOMPARE(SigningKey::openWith(reader, altered(box, 40), root.publicKey()).error().code, Error::Code::Refused);
        QCOMPARE(SigningKey::openWith(reader, box, reader.publicKey()).error().code, Error::Code::Corrupt);
        QCOMPARE(root.sealFor({}), QByteArray());
    }

    void sealsDifferentlyEachTime()
    {
        const SigningKey key = SigningKey::create();
        const SealedKey one = key.seal(Passphrase(words), SealCost::least()).value();
        const SealedKey other = key.seal(Passphrase(words), SealCost::least()).value();
        QVERIFY(one.salt != other.salt && one.nonce != other.nonce && one.box != other.box);
    }

    void aFingerprintIsComparedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("fits");
        const QString print = fingerprint(PublicKey{QByteArray(32, 'g')});
        QCOMPARE(print, u"70038-92593-90777-69280-88743-55977-23258-56811"_s); // a noted one must be good for ever
        QTest::newRow("as shown") << print << true;
        QTest::newRow("with spaces") << QString(print).replace(u'-', u' ') << true;
        QTest::newRow("without anything") << QString(print).remove(u'-') << true;
        QString wide = print;
        for (QChar &figure : wide)
            if (figure.isDigit())
                figure = QChar(0xFF10 + figure.digitValue());
        QTest::newRow("in full-width figures") << wide << true;
        QTest::newRow("without the last figure") << print.chopped(1) << false;
        QTest::newRow("the first half") << print.first(23) << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another key's") << fingerprint(PublicKey{QByteArray(32, 'h')}) << false;
    }
    void aFingerprintIsComparedAsPeopleWriteIt()
    {
        QFETCH(QString, written);
        QTEST(isFingerprintOf(written, PublicKey{QByteArray(32, 'g')}), "fits");
    }

    void aRecoveryCodeOpensAsPeopleWriteIt()
    {
        const QString code = createRecoveryCode();
        QCOMPARE(code.size(), 35);
        QVERIFY(code != createRecoveryCode());
        const SealedKey sealed = SigningKey::create().seal(passphraseOfCode(code), SealCost::least()).value();
        QVERIFY(SigningKey::open(sealed, passphraseOfCode(QString(code).replace(u'-', u'　') + u'\n')));
        QVERIFY(!SigningKey::open(sealed, passphraseOfCode(code.chopped(1))));
    }

    void aNewPassphraseIsLongEnough_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("twelve letters") << u"abcdefghijkl"_s << true;
        QTest::newRow("eleven letters") << u"abcdefghijk"_s << false;
        QTest::newRow("four Chinese characters") << u"江岸花开"_s << true;
        QTest::newRow("three Chinese characters") << u"油菜花"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aNewPassphraseIsLongEnough()
    {
        QFETCH(QString, typed);
        QTEST(Passphrase(typed).checkNew().has_value(), "good");
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keystest.moc"
