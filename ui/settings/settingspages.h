#pragma once

#include "ui/settings/settingswindow.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QListView;
class QPushButton;
class QSettings;

namespace galley {

class CheckChoice;
struct CheckInfo;
class LookChoice;
class Theme;

/// Language, look, name and counting. Everything counts at once but language and name, which say so.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    GeneralPage(LookChoice &look, QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void lineMeasureChanged(int characters);

private:
    QComboBox *addChoice(const QString &name, const QString &label, const QList<std::pair<QString, QVariant>> &choices,
                         const QVariant &now);
    void addLanguage();
    void addLook();
    void addPerson();
    void addCounts();
    void addNote(const QString &text);

    LookChoice &m_look;
    QSettings &m_settings;
    const Theme &m_theme;
    QFormLayout *m_form;
};

/// The checks with a box each, Space switches; below the list what the current one finds and what became of its findings.
/// One that people dismiss too often is offered to be lowered, or switched off, for the whole house.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    ChecksPage(CheckChoice &choice, const Theme &theme, const CheckKnowledge &knowledge, QWidget *parent = nullptr);

private:
    void explain();
    void tellRecord(const CheckInfo *check);
    bool isUnderFloor(const CheckInfo &check) const;
    void lower();

    CheckChoice &m_choice;
    CheckKnowledge m_knowledge;
    QListView *m_list;
    QLabel *m_about;
    QLabel *m_record;
    QPushButton *m_lower;
};

} // namespace galley
