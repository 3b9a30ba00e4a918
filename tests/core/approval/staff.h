#pragma once

#include "core/approval/administration.h"

/// A newsroom's people as a test needs them, without a store.
namespace galley::test {

QDateTime at(int minute); ///< of one evening

class Staff
{
public:
    /// 周岚, who set the newsroom up; 沈青禾, copy editor; 陆一舟, desk chief; 江远, duty editor-in-chief.
    static Staff full();

    People people;
    QList<PeopleRecord> records;
    QString code; ///< for recovery
    int minute = 0;

    PersonId id(const QString &name) const;
    QDateTime now() const { return at(minute); }
    static Passphrase passphraseOf(const QString &name) { return Passphrase(name + QStringLiteral("的长口令")); }
    Authority administrator() const;
    SigningKey key(const QString &name) const;
    /// Appends the record; one minute passes. False where it is none, or is not taken.
    bool take(const Result<PeopleRecord> &record);
    bool add(const QString &name, const PersonRoles &roles);
};

} // namespace galley::test
