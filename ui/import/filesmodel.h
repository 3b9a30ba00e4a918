#pragma once

#include "ui/import/plandraft.h"

#include <QAbstractTableModel>

namespace galley {

/// The files of the plan: name, page, what becomes of it. Space in a view of it is for taking and leaving out.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Page, Becomes };
    enum Role { SignRole = Qt::UserRole }; ///< int(FileSign)
    /// The sign before the name.
    enum class FileSign { Taken, Version, Remarks, Known, LeftOut, Failed };

    explicit FilesModel(PlanDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes a file that is left out, and the other way round.
    void toggle(qsizetype file);

private:
    QString text(qsizetype file, int column) const;
    QString spoken(qsizetype file, int column) const;
    QString pagesOf(const PlannedFile &file) const;
    QString becomes(qsizetype index) const;
    static FileSign signOf(const PlannedFile &file);

    PlanDraft &m_draft;
};

} // namespace galley
