#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace galley {

/// A newsroom-wide name of one thing, told apart by type. Survives edits, moves, joins (the first keeps its id) and
/// splits. Two newsrooms never make the same one.
template<typename Tag>
class Id
{
public:
    Id() = default;
    static Id create() { return Id(QUuid::createUuid()); }
    /// Null when the text is no id.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_value.toRfc4122(); }
    bool isNull() const { return m_value.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value.toRfc4122() <=> b.m_value.toRfc4122(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    explicit Id(QUuid value)
        : m_value(value)
    {
    }
    QUuid m_value;
};

using IssueId = Id<struct IssueTag>;
using PageId = Id<struct PageTag>;
using StoryId = Id<struct StoryTag>;
using BlockId = Id<struct BlockTag>;
using PictureId = Id<struct PictureTag>;
using DismissalId = Id<struct DismissalTag>;
using StrayWordsId = Id<struct StrayWordsTag>;
using ProofFileId = Id<struct ProofFileTag>;
using ProofMarkId = Id<struct ProofMarkTag>;
using GroupId = Id<struct GroupTag>; ///< records that are shown and undone as one

} // namespace galley
