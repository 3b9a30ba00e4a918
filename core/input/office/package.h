#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QByteArray>

#include <memory>
#include <stop_token>

class KZip;

namespace galley {

/// The ZIP file that a .docx or .odt is. Sizes that it states are not believed: a part is unpacked up to a limit.
class OfficePackage
{
public:
    /// Refuses what is damaged and what holds more than 65,535 parts. `name` is for messages. Once stopped, no part is
    /// unpacked any further.
    static Result<std::unique_ptr<OfficePackage>> open(const QByteArray &bytes, const QString &name,
                                                       const std::stop_token &stop = {});
    ~OfficePackage();
    Q_DISABLE_COPY_MOVE(OfficePackage)

    const QString &name() const { return m_name; }
    bool has(const QString &path) const;
    /// A part, unpacked: at most 256 MiB. Fails where it is missing, locked with a password, damaged or larger.
    Result<QByteArray> part(const QString &path) const;

private:
    OfficePackage(const QByteArray &bytes, const QString &name, const std::stop_token &stop);
    /// The flag that a password sets, in the directory at the end of the file.
    bool isLocked(const QString &path) const;

    QByteArray m_bytes;
    QString m_name;
    std::stop_token m_stop;
    mutable QBuffer m_device;
    std::unique_ptr<KZip> m_archive;
};

/// The message for a file that breaks off or contradicts itself; `part` is where.
std::unexpected<Error> damagedPackage(const QString &name, const QString &part);

} // namespace galley
