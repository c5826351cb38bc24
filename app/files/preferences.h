// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QSettings;

namespace patchcord {

/// What people set in the settings dialog besides theme and keys. Values that make no sense in the file count
/// for nothing; a value that is the built-in one is not written.
class Preferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int LeastTextSize = 8;
    static constexpr int MostTextSize = 32;

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// The family of the text; empty: the system's fixed-width one.
    QString textFamily() const;
    void setTextFamily(const QString &family);
    /// In pixels at a scale of 1.
    int textSize() const;
    void setTextSize(int pixels);
    static int builtInTextSize();

    /// Blanks by which new YAML documents are indented: 2 or 4.
    int indent() const;
    void setIndent(int blanks);

    /// Whether documents with a file are saved by themselves, a while after they were changed.
    bool savesByItself() const;
    void setSavesByItself(bool does);
    /// Whether unsaved work is kept for the case that the program ends.
    bool keepsUnsavedWork() const;
    void setKeepsUnsavedWork(bool does);
    /// Whether a start opens what was open last.
    bool opensLastFiles() const;
    void setOpensLastFiles(bool does);

    void reset();

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value, const QVariant &builtIn);

    QSettings &m_settings;
};

} // namespace patchcord
