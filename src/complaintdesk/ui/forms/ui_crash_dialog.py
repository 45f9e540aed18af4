# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog):
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        self.crash_layout = QVBoxLayout(CrashDialog)
        self.crash_layout.setSpacing(12)
        self.crash_layout.setObjectName(u"crash_layout")
        self.crash_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(CrashDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.crash_layout.addWidget(self.heading_label)

        self.words_label = QLabel(CrashDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.crash_layout.addWidget(self.words_label)

        self.details_label = QLabel(CrashDialog)
        self.details_label.setObjectName(u"details_label")
        self.details_label.setWordWrap(True)

        self.crash_layout.addWidget(self.details_label)

        self.details_edit = QPlainTextEdit(CrashDialog)
        self.details_edit.setObjectName(u"details_edit")
        self.details_edit.setReadOnly(True)
        self.details_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details_edit.setTabChangesFocus(True)

        self.crash_layout.addWidget(self.details_edit)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(CrashDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.folder_button = QPushButton(CrashDialog)
        self.folder_button.setObjectName(u"folder_button")

        self.buttons_layout.addWidget(self.folder_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CrashDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.crash_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.details_label.setBuddy(self.details_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.details_edit, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.close_button)

        self.retranslateUi(CrashDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CrashDialog):
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"ComplaintDesk", None))
        self.heading_label.setText(QCoreApplication.translate("CrashDialog", u"Something went wrong that should not have", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("CrashDialog", u"This is a fault in ComplaintDesk, not something you did. Everything you saved is safe, and you can go on working. If it happens again, close the desk and open it again.", None))
        self.details_label.setText(QCoreApplication.translate("CrashDialog", u"&What to send to whoever looks after the program (it holds no names and nothing residents said):", None))
        self.details_label.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"muted", None))
        self.copy_button.setText(QCoreApplication.translate("CrashDialog", u"&Copy", None))
        self.folder_button.setText(QCoreApplication.translate("CrashDialog", u"Open the &log folder", None))
        self.close_button.setText(QCoreApplication.translate("CrashDialog", u"&Go on", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"primary", None))
    # retranslateUi

