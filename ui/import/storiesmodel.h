#pragma once

#include "core/text/span.h"
#include "ui/import/plandraft.h"

#include <QAbstractItemModel>

namespace galley {

/// The stories of one file of the plan, and below each its paragraphs; of a new version only what differs, the old
/// words above the new. Stories that the file no longer holds stand last.
class StoriesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LabelRole = Qt::UserRole, ///< paragraphs: role or side; stories: what they are to the issue
        KindRole,                 ///< int(Kind)
        MarkRole,                 ///< Span: the words that differ; null where none do
        PageRole,                 ///< stories: name of their page, where it is another than the story's before
    };
    enum class Kind { Story, Gone, Paragraph, Before, After };

    explicit StoriesModel(PlanDraft &draft, QObject *parent = nullptr);

    void setFile(qsizetype file); ///< −1: none
    qsizetype file() const { return m_file; }

    /// The story of a row or of the row's parent; its `story` is −1 on a Gone row.
    PlannedPlace placeAt(const QModelIndex &index) const;
    qsizetype blockAt(const QModelIndex &index) const; ///< −1: not on a paragraph
    StoryId goneAt(const QModelIndex &index) const;    ///< null: not on a Gone row
    /// Null indexes where there is no such row.
    QModelIndex indexOf(const PlannedPlace &place, qsizetype block) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Kind kind = Kind::Paragraph;
        QString label;
        QString text;
        Span mark;
        qsizetype block = -1;
    };
    struct Top {
        Row row;
        PlannedPlace place;
        StoryId gone;
        QString page;
        QList<Row> rows;
    };

    void rebuild();
    void addStory(const PlannedPlace &place, const PlannedStory &story);
    static QList<Row> rowsOf(const PlannedStory &story);
    static void addChange(QList<Row> &rows, const ParagraphChange &change);
    static QString fateOf(const PlannedStory &story);

    PlanDraft &m_draft;
    qsizetype m_file = -1;
    QList<Top> m_tops;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::Span)
