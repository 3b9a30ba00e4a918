#pragma once

#include <QDialog>

class QSettings;

namespace galley {

class CheckChoice;
class CheckRecords;
class HouseDesk;
class LookChoice;
class Theme;

/// What the newsroom knows of its checks. Either may be null: nothing is said of it then.
struct CheckKnowledge {
    HouseDesk *house = nullptr;
    const CheckRecords *records = nullptr;
};

/// What the user can choose, beside the other windows: nothing waits for it, everything is kept as it is chosen. Deletes
/// itself when closed.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    SettingsWindow(LookChoice &look, CheckChoice &checks, QSettings &settings, const Theme &theme,
                   const CheckKnowledge &knowledge = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Full-width characters in a line of the paper's column, by which lines are counted.
    void lineMeasureChanged(int characters);
};

} // namespace galley
