# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.tile import Tile

class Ui_TodayScreen(object):
    def setupUi(self, TodayScreen):
        if not TodayScreen.objectName():
            TodayScreen.setObjectName(u"TodayScreen")
        self.today_layout = QVBoxLayout(TodayScreen)
        self.today_layout.setSpacing(16)
        self.today_layout.setObjectName(u"today_layout")
        self.today_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(14)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.titles_layout = QVBoxLayout()
        self.titles_layout.setSpacing(2)
        self.titles_layout.setObjectName(u"titles_layout")
        self.titles_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(TodayScreen)
        self.title_label.setObjectName(u"title_label")

        self.titles_layout.addWidget(self.title_label)

        self.day_label = QLabel(TodayScreen)
        self.day_label.setObjectName(u"day_label")

        self.titles_layout.addWidget(self.day_label)


        self.head_layout.addLayout(self.titles_layout)

        self.backup_label = QLabel(TodayScreen)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.backup_label.setWordWrap(True)

        self.head_layout.addWidget(self.backup_label)

        self.handover_button = QPushButton(TodayScreen)
        self.handover_button.setObjectName(u"handover_button")

        self.head_layout.addWidget(self.handover_button)

        self.head_layout.setStretch(1, 1)

        self.today_layout.addLayout(self.head_layout)

        self.backup_frame = QFrame(TodayScreen)
        self.backup_frame.setObjectName(u"backup_frame")
        self.backup_layout = QHBoxLayout(self.backup_frame)
        self.backup_layout.setSpacing(12)
        self.backup_layout.setObjectName(u"backup_layout")
        self.backup_layout.setContentsMargins(16, 8, 8, 8)
        self.backup_icon_label = QLabel(self.backup_frame)
        self.backup_icon_label.setObjectName(u"backup_icon_label")

        self.backup_layout.addWidget(self.backup_icon_label)

        self.backup_warning_label = QLabel(self.backup_frame)
        self.backup_warning_label.setObjectName(u"backup_warning_label")
        self.backup_warning_label.setWordWrap(True)

        self.backup_layout.addWidget(self.backup_warning_label)

        self.backup_button = QPushButton(self.backup_frame)
        self.backup_button.setObjectName(u"backup_button")

        self.backup_layout.addWidget(self.backup_button)

        self.backup_layout.setStretch(1, 1)

        self.today_layout.addWidget(self.backup_frame)

        self.tiles_layout = QGridLayout()
        self.tiles_layout.setObjectName(u"tiles_layout")
        self.tiles_layout.setHorizontalSpacing(14)
        self.tiles_layout.setVerticalSpacing(14)
        self.tiles_layout.setContentsMargins(0, 0, 0, 0)
        self.overdue_tile = Tile(TodayScreen)
        self.overdue_tile.setObjectName(u"overdue_tile")

        self.tiles_layout.addWidget(self.overdue_tile, 0, 0, 1, 1)

        self.today_tile = Tile(TodayScreen)
        self.today_tile.setObjectName(u"today_tile")

        self.tiles_layout.addWidget(self.today_tile, 0, 1, 1, 1)

        self.coming_tile = Tile(TodayScreen)
        self.coming_tile.setObjectName(u"coming_tile")

        self.tiles_layout.addWidget(self.coming_tile, 0, 2, 1, 1)

        self.open_tile = Tile(TodayScreen)
        self.open_tile.setObjectName(u"open_tile")

        self.tiles_layout.addWidget(self.open_tile, 0, 3, 1, 1)


        self.today_layout.addLayout(self.tiles_layout)

        self.pages_stack = QStackedWidget(TodayScreen)
        self.pages_stack.setObjectName(u"pages_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.filter_layout = QGridLayout()
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setHorizontalSpacing(8)
        self.filter_layout.setVerticalSpacing(8)
        self.filter_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_combo = QComboBox(self.list_page)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filter_layout.addWidget(self.kind_combo, 0, 0, 1, 1)

        self.person_combo = QComboBox(self.list_page)
        self.person_combo.setObjectName(u"person_combo")
        self.person_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.filter_layout.addWidget(self.person_combo, 0, 1, 1, 1)

        self.filter_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_layout.addItem(self.filter_spacer, 0, 2, 1, 1)

        self.news_button = QPushButton(self.list_page)
        self.news_button.setObjectName(u"news_button")

        self.filter_layout.addWidget(self.news_button, 0, 3, 1, 1)

        self.why_button = QPushButton(self.list_page)
        self.why_button.setObjectName(u"why_button")

        self.filter_layout.addWidget(self.why_button, 0, 4, 1, 1)

        self.submission_button = QPushButton(self.list_page)
        self.submission_button.setObjectName(u"submission_button")

        self.filter_layout.addWidget(self.submission_button, 0, 5, 1, 1)

        self.filter_layout.setColumnStretch(2, 1)

        self.list_layout.addLayout(self.filter_layout)

        self.due_table = QTableView(self.list_page)
        self.due_table.setObjectName(u"due_table")

        self.list_layout.addWidget(self.due_table)

        self.pages_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(14)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_top_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_top_spacer)

        self.empty_heading_label = QLabel(self.empty_page)
        self.empty_heading_label.setObjectName(u"empty_heading_label")
        self.empty_heading_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_heading_label)

        self.empty_words_label = QLabel(self.empty_page)
        self.empty_words_label.setObjectName(u"empty_words_label")
        self.empty_words_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_words_label.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_words_label)

        self.empty_button_layout = QHBoxLayout()
        self.empty_button_layout.setSpacing(8)
        self.empty_button_layout.setObjectName(u"empty_button_layout")
        self.empty_button_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_left_spacer)

        self.first_button = QPushButton(self.empty_page)
        self.first_button.setObjectName(u"first_button")

        self.empty_button_layout.addWidget(self.first_button)

        self.empty_right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_button_layout.addItem(self.empty_right_spacer)


        self.empty_layout.addLayout(self.empty_button_layout)

        self.empty_bottom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_bottom_spacer)

        self.pages_stack.addWidget(self.empty_page)

        self.today_layout.addWidget(self.pages_stack)

        self.today_layout.setStretch(3, 1)
        QWidget.setTabOrder(self.handover_button, self.backup_button)
        QWidget.setTabOrder(self.backup_button, self.overdue_tile)
        QWidget.setTabOrder(self.overdue_tile, self.today_tile)
        QWidget.setTabOrder(self.today_tile, self.coming_tile)
        QWidget.setTabOrder(self.coming_tile, self.open_tile)
        QWidget.setTabOrder(self.open_tile, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.person_combo)
        QWidget.setTabOrder(self.person_combo, self.news_button)
        QWidget.setTabOrder(self.news_button, self.why_button)
        QWidget.setTabOrder(self.why_button, self.submission_button)
        QWidget.setTabOrder(self.submission_button, self.due_table)
        QWidget.setTabOrder(self.due_table, self.first_button)

        self.retranslateUi(TodayScreen)
    # setupUi

    def retranslateUi(self, TodayScreen):
        TodayScreen.setWindowTitle(QCoreApplication.translate("TodayScreen", u"Today", None))
        TodayScreen.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"page", None))
        self.title_label.setText(QCoreApplication.translate("TodayScreen", u"Today", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"title", None))
        self.day_label.setText("")
        self.day_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"muted", None))
        self.backup_label.setText("")
        self.backup_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"muted", None))
        self.handover_button.setText(QCoreApplication.translate("TodayScreen", u"Hand&over sheet\u2026", None))
        self.backup_frame.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"card", None))
        self.backup_icon_label.setText("")
        self.backup_warning_label.setText("")
        self.backup_warning_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"warning", None))
        self.backup_button.setText(QCoreApplication.translate("TodayScreen", u"&Back up now", None))
        self.list_page.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"page", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("TodayScreen", u"Which kind to show", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.person_combo.setAccessibleName(QCoreApplication.translate("TodayScreen", u"Whose to show", None))
#endif // QT_CONFIG(accessibility)
        self.news_button.setText("")
        self.news_button.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"quiet", None))
        self.why_button.setText(QCoreApplication.translate("TodayScreen", u"&Why this date?", None))
        self.submission_button.setText(QCoreApplication.translate("TodayScreen", u"Annual sub&mission\u2026", None))
#if QT_CONFIG(accessibility)
        self.due_table.setAccessibleName(QCoreApplication.translate("TodayScreen", u"What is due", None))
#endif // QT_CONFIG(accessibility)
        self.empty_page.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"page", None))
        self.empty_heading_label.setText(QCoreApplication.translate("TodayScreen", u"Nothing is open", None))
        self.empty_heading_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"heading", None))
        self.empty_words_label.setText(QCoreApplication.translate("TodayScreen", u"When somebody is unhappy with a service, log what they say and the desk counts the days for you.", None))
        self.empty_words_label.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"muted", None))
        self.first_button.setText(QCoreApplication.translate("TodayScreen", u"Log a complaint", None))
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("TodayScreen", u"Log the first complaint", None))
#endif // QT_CONFIG(accessibility)
        self.first_button.setProperty(u"role", QCoreApplication.translate("TodayScreen", u"primary", None))
    # retranslateUi

