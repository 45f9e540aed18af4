# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batch_pages_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.page_view import PageView

class Ui_BatchPagesDialog(object):
    def setupUi(self, BatchPagesDialog):
        if not BatchPagesDialog.objectName():
            BatchPagesDialog.setObjectName(u"BatchPagesDialog")
        self.pages_layout = QVBoxLayout(BatchPagesDialog)
        self.pages_layout.setSpacing(12)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(24, 20, 24, 20)
        self.letter_layout = QHBoxLayout()
        self.letter_layout.setSpacing(8)
        self.letter_layout.setObjectName(u"letter_layout")
        self.letter_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_label = QLabel(BatchPagesDialog)
        self.letter_label.setObjectName(u"letter_label")

        self.letter_layout.addWidget(self.letter_label)

        self.letter_box = QComboBox(BatchPagesDialog)
        self.letter_box.setObjectName(u"letter_box")
        self.letter_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letter_box.setMinimumContentsLength(14)

        self.letter_layout.addWidget(self.letter_box)

        self.before_button = QPushButton(BatchPagesDialog)
        self.before_button.setObjectName(u"before_button")
        self.before_button.setAutoDefault(False)

        self.letter_layout.addWidget(self.before_button)

        self.next_button = QPushButton(BatchPagesDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.letter_layout.addWidget(self.next_button)

        self.letter_layout.setStretch(1, 1)

        self.pages_layout.addLayout(self.letter_layout)

        self.says_label = QLabel(BatchPagesDialog)
        self.says_label.setObjectName(u"says_label")
        self.says_label.setTextFormat(Qt.TextFormat.PlainText)
        self.says_label.setWordWrap(True)
        self.says_label.setProperty(u"role", u"muted")

        self.pages_layout.addWidget(self.says_label)

        self.page_view = PageView(BatchPagesDialog)
        self.page_view.setObjectName(u"page_view")

        self.pages_layout.addWidget(self.page_view)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(10)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(BatchPagesDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.pages_layout.addLayout(self.buttons_layout)

        self.pages_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.letter_label.setBuddy(self.letter_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letter_box, self.before_button)
        QWidget.setTabOrder(self.before_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.page_view)
        QWidget.setTabOrder(self.page_view, self.close_button)

        self.retranslateUi(BatchPagesDialog)
    # setupUi

    def retranslateUi(self, BatchPagesDialog):
        BatchPagesDialog.setWindowTitle(QCoreApplication.translate("BatchPagesDialog", u"The pages of each letter", None))
        self.letter_label.setText(QCoreApplication.translate("BatchPagesDialog", u"&Letter", None))
        self.before_button.setText(QCoreApplication.translate("BatchPagesDialog", u"&Previous", None))
        self.next_button.setText(QCoreApplication.translate("BatchPagesDialog", u"&Next", None))
        self.says_label.setText("")
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("BatchPagesDialog", u"Pages of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("BatchPagesDialog", u"&Close", None))
    # retranslateUi

