#pragma once

#include "ui/import/plandraft.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QTreeView;

namespace galley {

class FileDetail;
class FilesModel;
class Theme;

/// Shows what an import would bring, file by file, and lets it be put right before it is done. Not modal: the issue can
/// be read meanwhile. Nothing happens before importWanted(); Esc closes without. Deletes itself when closed.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    /// `language` and `theme` must outlive it.
    ImportWindow(const ImportPlan &plan, const Language *language, const Theme &theme, QWidget *parent = nullptr);
    ~ImportWindow() override;

Q_SIGNALS:
    /// Once; the window closes behind it.
    void importWanted(const galley::ImportPlan &plan);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList(const Theme &theme);
    QWidget *makeFoot();
    void tell();
    void import();

    PlanDraft m_draft;
    FilesModel *m_files;
    QTreeView *m_list;
    QAction *m_leave;
    FileDetail *m_detail;
    QLabel *m_counts;
    QPushButton *m_import;
};

} // namespace galley
