#pragma once

#include "core/approval/peoplerecord.h"

namespace galley {

struct Person {
    PersonId id = {};
    QString name = {};
    PersonRoles roles = {};
    /// A key that was theirs from a time on until another, which is null while it still is. The last is the newest.
    struct Key {
        PublicKey key = {};
        QDateTime from = {};
        QDateTime until = {};
        bool operator==(const Key &) const = default;
    };
    QList<Key> keys = {};
    SealedKey sealed = {};        ///< the newest, under their passphrase
    QByteArray rootForThem = {};  ///< an administrator's: the root key, sealed for the newest
    Certificate certificate = {}; ///< the newest
    QDateTime left = {};          ///< null: they are here

    bool isHere() const { return left.isNull(); }
    bool has(PersonRole role) const { return roles.contains(role); }
    bool operator==(const Person &) const = default;
};

/// The people of a newsroom: the fold of its people's log, of which every record has been verified on the way. A value;
/// any thread.
class People
{
public:
    /// Until then one person works at one desk without any of this.
    bool isSetUp() const { return m_head.sequence > 0; }

    const PublicKey &root() const { return m_root.key; }
    /// The root key under the recovery code.
    const SealedKey &sealedRoot() const { return m_root; }
    /// In the order in which they came, those who have left too.
    const QList<Person> &persons() const { return m_persons; }
    const LogHead &head() const { return m_head; }

    /// Null where there is none; valid as long as this is not changed.
    const Person *find(PersonId id) const;
    /// NotFound where there is none, Refused where they have left.
    Result<Person> here(PersonId id) const;
    /// The one who is called so and has not left; NotFound, naming those who are there.
    Result<Person> named(const QString &name) const;

    /// Whether the person signed these bytes with the key that was theirs at that time, and had not left by then. Nothing
    /// but the bytes says what the signature is for: they name all of it (canonical.h), the newsroom's root key, the issue,
    /// the text's digest, person, time and what comes before, or it could be shown for something else.
    bool isSignedBy(PersonId id, const Signature &signature, QByteArrayView message, const QDateTime &at) const;

    /// The people after one more record. Corrupt, naming the record and what is wrong, where it does not follow on the last
    /// one, was changed, is not signed by whose signature it needs, or says what cannot be.
    Result<People> after(const PeopleRecord &record) const;

private:
    // False where a change says what cannot be; this is of no use then.
    bool take(const SetUpPeople &change, const QDateTime &time);
    bool take(const AddPerson &change, const QDateTime &time);
    bool take(const SetRoles &change, const QDateTime &time);
    bool take(const SetPersonName &change, const QDateTime &time);
    bool take(const ChangePassphrase &change, const QDateTime &time);
    bool take(const GiveNewKey &change, const QDateTime &time);
    bool take(const PersonLeaves &change, const QDateTime &time);

    bool holds(const Certificate &certificate, const QDateTime &time) const;
    bool isUsed(const PublicKey &key) const;
    Person *stillHere(PersonId id);
    PublicKey signerOf(const PeopleChange &change) const;
    bool mayAuthor(PersonId author, const PeopleChange &change) const;

    SealedKey m_root;
    QList<Person> m_persons;
    LogHead m_head;
};

/// The fold of a log from its start; the error is that of the first record that is wrong.
Result<People> peopleOf(const QList<PeopleRecord> &records);

} // namespace galley
