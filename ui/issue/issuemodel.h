#pragma once

#include "core/checks/finding.h"
#include "ui/base/desk.h"

#include <QAbstractItemModel>
#include <array>

namespace galley {

/// Numbers of open findings by severity.
struct SeverityCounts {
    std::array<int, 3> of{};

    int total() const { return of[0] + of[1] + of[2]; }
    int at(Severity severity) const { return of[size_t(severity)]; }
    /// The highest there is; nothing where nothing is open.
    std::optional<Severity> worst() const;
    void add(Severity severity) { ++of[size_t(severity)]; }
    bool operator==(const SeverityCounts &) const = default;
};

/// Pages and, below them, their stories, in the issue's order. Knows ids and places only: text is read from the
/// document. Indexes stay on their page or story through moves, so views keep selection and expansion.
/// Stories can be dragged to another place; a drop performs the move on the document.
class IssueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountsRole = Qt::UserRole, ///< SeverityCounts
        NumberRole,                ///< pages: as printed, two figures; empty without a number
        KindRole,                  ///< stories: int(StoryKind)
        IsPageRole,
    };
    static constexpr QLatin1StringView storyMimeType{"application/x-galley-story"};

    explicit IssueModel(Desk &desk, QObject *parent = nullptr);

    const Issue &issue() const { return m_desk.document().issue(); }
    PageId pageAt(const QModelIndex &index) const;   ///< of a story: the page it stands on
    StoryId storyAt(const QModelIndex &index) const; ///< null for a page
    QModelIndex indexOf(PageId page) const;
    QModelIndex indexOf(StoryId story) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Gives a page its number and name, as in "03 经济".
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Row {
        PageId page;
        QList<StoryId> stories;
        bool operator==(const Row &) const = default;
    };

    void reset();
    void follow(const ChangeEvent &event);
    void reorder();
    void count();
    QList<Row> rows() const;
    void setRows(QList<Row> rows);
    static QString pageTitle(const Page &page);
    QVariant pageData(qsizetype page, int role) const;
    QVariant storyData(const StoryId &story, int role) const;
    QString accessibleText(const QString &name, const SeverityCounts &counts) const;

    Desk &m_desk;
    QList<Row> m_rows;
    QHash<StoryId, std::pair<int, int>> m_places; ///< row of the page, row of the story in it
    QHash<StoryId, SeverityCounts> m_counts;
};

/// Moves the story one place up (−1) or down (+1), over the page's edge to the neighbouring page. False where it
/// cannot go any further.
bool moveStoryBy(Desk &desk, StoryId story, int step);

} // namespace galley

Q_DECLARE_METATYPE(galley::SeverityCounts)
