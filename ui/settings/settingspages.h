#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QSettings;

namespace galley {

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

} // namespace galley
