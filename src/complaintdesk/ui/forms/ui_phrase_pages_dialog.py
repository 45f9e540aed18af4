# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrase_pages_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.page_view import PageView

class Ui_PhrasePagesDialog(object):
    def setupUi(self, PhrasePagesDialog):
        if not PhrasePagesDialog.objectName():
            PhrasePagesDialog.setObjectName(u"PhrasePagesDialog")
        self.pages_layout = QVBoxLayout(PhrasePagesDialog)
        self.pages_layout.setSpacing(12)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(24, 20, 24, 20)
        self.kind_layout = QHBoxLayout()
        self.kind_layout.setSpacing(8)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PhrasePagesDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_box = QComboBox(PhrasePagesDialog)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(14)

        self.kind_layout.addWidget(self.kind_box)

        self.kind_layout.setStretch(1, 1)

        self.pages_layout.addLayout(self.kind_layout)

        self.says_label = QLabel(PhrasePagesDialog)
        self.says_label.setObjectName(u"says_label")
        self.says_label.setTextFormat(Qt.TextFormat.PlainText)
        self.says_label.setWordWrap(True)
        self.says_label.setProperty(u"role", u"muted")

        self.pages_layout.addWidget(self.says_label)

        self.page_view = PageView(PhrasePagesDialog)
        self.page_view.setObjectName(u"page_view")

        self.pages_layout.addWidget(self.page_view)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(10)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(PhrasePagesDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.pages_layout.addLayout(self.buttons_layout)

        self.pages_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_box, self.page_view)
        QWidget.setTabOrder(self.page_view, self.close_button)

        self.retranslateUi(PhrasePagesDialog)
    # setupUi

    def retranslateUi(self, PhrasePagesDialog):
        PhrasePagesDialog.setWindowTitle(QCoreApplication.translate("PhrasePagesDialog", u"The phrases on the page", None))
        self.kind_label.setText(QCoreApplication.translate("PhrasePagesDialog", u"&Letter", None))
        self.says_label.setText("")
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("PhrasePagesDialog", u"Pages of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("PhrasePagesDialog", u"&Close", None))
    # retranslateUi

