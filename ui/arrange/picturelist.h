#pragma once

#include "ui/arrange/picturesmodel.h"

#include <QListView>

namespace galley {

class Theme;

/// The list of pictures that wait. Enter pairs the selected one with the story that is chosen on the board, Delete takes
/// it out of the issue; picture files that are dropped are to be added.
class PictureList : public QListView
{
    Q_OBJECT

public:
    PictureList(PicturesModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Null where none is selected.
    PictureId selected() const;
    /// One row for each, whatever room there is.
    QSize sizeHint() const override;

Q_SIGNALS:
    void pairWanted(galley::PictureId picture);
    void removeWanted(galley::PictureId picture);
    void filesDropped(const QStringList &paths);
    void leaveWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow();

    PicturesModel &m_model;
    PictureId m_selected; ///< and its row: what comes after it is selected when it goes
    int m_row = 0;
};

/// Paths of picture files, where a drop brings nothing else; empty where it brings another thing.
QStringList picturesIn(const QMimeData &data);

} // namespace galley
