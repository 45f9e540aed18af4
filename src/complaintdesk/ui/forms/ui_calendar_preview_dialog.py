# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_preview_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.page_view import PageView

class Ui_CalendarPreviewDialog(object):
    def setupUi(self, CalendarPreviewDialog):
        if not CalendarPreviewDialog.objectName():
            CalendarPreviewDialog.setObjectName(u"CalendarPreviewDialog")
        self.preview_layout = QVBoxLayout(CalendarPreviewDialog)
        self.preview_layout.setSpacing(12)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(16, 16, 16, 16)
        self.pages_view = PageView(CalendarPreviewDialog)
        self.pages_view.setObjectName(u"pages_view")

        self.preview_layout.addWidget(self.pages_view)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_label = QLabel(CalendarPreviewDialog)
        self.pages_label.setObjectName(u"pages_label")

        self.buttons_layout.addWidget(self.pages_label)

        self.names_check = QCheckBox(CalendarPreviewDialog)
        self.names_check.setObjectName(u"names_check")

        self.buttons_layout.addWidget(self.names_check)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CalendarPreviewDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = QPushButton(CalendarPreviewDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)

        self.print_button = QPushButton(CalendarPreviewDialog)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)


        self.preview_layout.addLayout(self.buttons_layout)

        self.preview_layout.setStretch(0, 1)
        QWidget.setTabOrder(self.pages_view, self.names_check)
        QWidget.setTabOrder(self.names_check, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.close_button)

        self.retranslateUi(CalendarPreviewDialog)
    # setupUi

    def retranslateUi(self, CalendarPreviewDialog):
        CalendarPreviewDialog.setWindowTitle(QCoreApplication.translate("CalendarPreviewDialog", u"Print the calendar", None))
#if QT_CONFIG(accessibility)
        self.pages_view.setAccessibleName(QCoreApplication.translate("CalendarPreviewDialog", u"The pages as they will be printed", None))
#endif // QT_CONFIG(accessibility)
        self.pages_label.setText("")
        self.pages_label.setProperty(u"role", QCoreApplication.translate("CalendarPreviewDialog", u"muted", None))
        self.names_check.setText(QCoreApplication.translate("CalendarPreviewDialog", u"With residents\u2019 &names", None))
#if QT_CONFIG(tooltip)
        self.names_check.setToolTip(QCoreApplication.translate("CalendarPreviewDialog", u"Leave the names out where others may see the page", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("CalendarPreviewDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("CalendarPreviewDialog", u"&Save as PDF\u2026", None))
        self.print_button.setText(QCoreApplication.translate("CalendarPreviewDialog", u"&Print\u2026", None))
        self.print_button.setProperty(u"role", QCoreApplication.translate("CalendarPreviewDialog", u"primary", None))
    # retranslateUi

