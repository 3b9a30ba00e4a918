#pragma once

#include "ui/find/hitsdelegate.h"
#include "ui/find/hitsmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace galley {

class PaneTitle;
class Theme;

/// The list of every place found, under the stories: Enter goes to one, Space marks it, and one button replaces all that
/// are marked as one undo step.
class HitsPane : public QWidget
{
    Q_OBJECT

public:
    HitsPane(Finder &finder, const Theme &theme, QWidget *parent = nullptr);

    /// Whether places are only found or will be replaced: then they show what they become.
    void setPreview(HitsDelegate::Preview preview);

Q_SIGNALS:
    /// Go to this place, with the caret.
    void placeWanted(const galley::Place &place);
    void closed();
    void refused(const galley::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    void replace();
    void open(const QModelIndex &index);

    Finder &m_finder;
    const Theme &m_theme;
    HitsModel m_model;
    PaneTitle *m_title;
    QListView *m_view;
    HitsDelegate *m_delegate;
    QPushButton *m_replace;
    QPushButton *m_stop;
    QLabel *m_empty;
    bool m_replacing = false;
};

} // namespace galley
