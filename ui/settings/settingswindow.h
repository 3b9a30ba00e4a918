#pragma once

#include <QDialog>

class QSettings;
class QTabWidget;

namespace galley {

class CheckChoice;
class ChecksPage;
class LookChoice;
class Theme;

/// What the user can choose, beside the other windows: nothing waits for it, everything is kept as it is chosen. Deletes
/// itself when closed.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    SettingsWindow(LookChoice &look, CheckChoice &checks, QSettings &settings, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Turns to the page of the checks and makes one current.
    void showCheck(const QString &id);

Q_SIGNALS:
    /// Full-width characters in a line of the paper's column, by which lines are counted.
    void lineMeasureChanged(int characters);

private:
    QTabWidget *m_tabs;
    ChecksPage *m_checks;
};

} // namespace galley
