#pragma once

#include "ui/settings/checkchoice.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace galley {

struct CheckSetting;
class Theme;

/// The checks with a box each, Space switches; below the list what the current one finds and what became of its findings.
/// One that people dismiss too often is offered to be lowered, or switched off, for the whole house.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    ChecksPage(CheckChoice &choice, const Theme &theme, QWidget *parent = nullptr);

    /// Makes a check current, where it is there.
    void showCheck(const QString &id);

private:
    QWidget *makeFoot(const Theme &theme);
    void explain();
    void decide(const CheckSetting &setting);

    CheckChoice &m_choice;
    QListView *m_list;
    QLabel *m_about;
    QLabel *m_record;
    QPushButton *m_lower;
    QPushButton *m_off;
};

} // namespace galley
